import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { MarkState } from "~/ui/mark-tiles";
import { Status } from "~/ui/Status";
import type { InventoryStatus } from "../model";
import type { ShownRow } from "./shown";

/** Nothing was asked yet, a date is promised, data is out. */
export const marks: Record<InventoryStatus, MarkState> = { listed: "draft", scheduled: "answered", published: "released", removed: "closed" };

type Standing = Pick<ShownRow, "status" | "plannedOn" | "plannedPrecision" | "late">;

export const markOf = ({ status, late }: Standing) => ({ state: marks[status], late: late !== null });

/** The state in words, with the date that is meant or promised: "Date promised · for March 2027". */
export function EntryStatus({ entry }: { entry: Standing }) {
  const { t } = useTranslation("inventory");
  const { promised } = useFormat();
  const { status, plannedOn, plannedPrecision, late } = entry;
  const dated = plannedOn && plannedPrecision && (status === "listed" || status === "scheduled");
  const note = dated ? t(`note.${status}.${plannedPrecision}`, { date: promised(plannedOn, plannedPrecision) }) : undefined;
  return <Status state={t(`status.${status}`)} note={note} late={late !== null && t("late", { count: late })} />;
}
