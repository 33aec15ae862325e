import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { type Period, type PublicRecord, isEnough, tookOf } from "../model";

type Figures = Pick<AsJson<PublicRecord>, "asked" | "onTime" | "decision">;

/** What the promise line shows, in plain words. */
export function useSentence() {
  const { t } = useTranslation("record");
  const { number } = useFormat();
  return ({ asked, onTime, decision }: Figures, period: Period): string => {
    const when = t(`period.${period}`);
    if (asked === 0) return t("sentence.none", { when });
    if (!isEnough(onTime)) return t("sentence.few", { count: asked, n: number(asked), when });
    const { half } = tookOf(decision);
    const inTime = t("sentence.inTime", { count: onTime.cases, n: number(onTime.cases), kept: number(onTime.kept) });
    return half === null ? inTime : `${inTime} ${t("half.decision", { count: half, n: number(half) })}`;
  };
}
