import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import { type PublicRecord, type Share, type Took, enoughCases, percentOf, tookOf } from "../model";

/** The figures as sentences; of too few cases, that they are few. */
export function InWords({ record }: { record: Omit<AsJson<PublicRecord>, "trend" | "wanted" | "refused"> }) {
  const { t } = useTranslation("record");
  const { number } = useFormat();
  const few = (cases: number) => (cases === 0 ? t("noCase") : t("few", { count: cases, n: number(cases), enough: enoughCases }));
  const days = (what: "acknowledgement" | "decision" | "release", took: Took) => {
    const { cases, half, most } = tookOf(took);
    if (half === null || most === null) return few(cases);
    return [t(`half.${what}`, { count: half, n: number(half) }), t("most", { count: most, n: number(most) })].join(" ");
  };
  const share = (what: "onTime" | "plans", { kept, cases }: Share) => {
    const percent = percentOf({ kept, cases });
    return percent === null ? few(cases) : t(`share.${what}`, { count: cases, n: number(cases), kept: number(kept), percent });
  };
  return (
    <DefinitionList
      items={[
        { label: t("label.onTime"), value: share("onTime", record.onTime) },
        { label: t("label.acknowledgement"), value: days("acknowledgement", record.acknowledgement) },
        { label: t("label.decision"), value: days("decision", record.decision) },
        { label: t("label.release"), value: days("release", record.release) },
        { label: t("label.plans"), value: share("plans", record.plans) },
        { label: t("label.lateNow"), value: number(record.lateNow) },
      ]}
    />
  );
}
