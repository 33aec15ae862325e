import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { type RequestStatus, stages } from "../model";

export interface ListLeadProps {
  figures: {
    byStatus: Partial<Record<RequestStatus, number>>;
    released: number;
    halfAnsweredWithinDays: number | null;
  } | null;
}

/** How it goes, in three sentences; each is said only where there is something to say. */
export function ListLead({ figures }: ListLeadProps) {
  const { t } = useTranslation("requests");
  const { number } = useFormat();
  if (!figures) return <>{t("lead.none")}</>;
  const { byStatus, released, halfAnsweredWithinDays: days } = figures;
  const waiting = stages.waiting.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
  const sentence = (key: "half" | "released", count: number | null) => count !== null && count > 0 && ` ${t(`lead.${key}`, { count, n: number(count) })}`;
  return (
    <>
      <strong>{t("lead.waiting", { count: waiting, n: number(waiting) })}</strong>
      {sentence("half", days)}
      {sentence("released", released)}
    </>
  );
}
