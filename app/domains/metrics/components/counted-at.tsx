import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";

/** How old the figures are. */
export function CountedAt({ at }: { at: string }) {
  const { t } = useTranslation("record");
  const { day, time } = useFormat();
  return <>{t("countedAt", { day: day(at), time: time(at) })}</>;
}
