import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { ShownDataset } from "./shown";

type Check = NonNullable<ShownDataset["files"][number]["check"]>;

/** What came of asking a file's address, and when. */
export function LinkLine({ check: { outcome, status, broken, checkedAt, failedSince } }: { check: Check }) {
  const { t } = useTranslation("datasets");
  const { day } = useFormat();
  const date = day(checkedAt ?? "");
  if (outcome === "ok") return <p className="link-line">{t("link.ok", { date })}</p>;
  const what = t(`link.${outcome}`, { status });
  return (
    <p className={broken ? "link-line late" : "link-line"}>
      {broken && failedSince ? t("link.broken", { what, since: day(failedSince), date }) : t("link.once", { what, date })}
    </p>
  );
}
