import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Tile, type TileState } from "~/ui/Tile";
import type { Freshness } from "../listing";
import type { ShownRow } from "./shown";

/** The list's filter draws the same tiles, and so explains them. */
export const freshnessTiles: Record<Freshness, TileState> = { on_time: "good", late: "late", not_promised: "unknown" };

export function FreshnessTile({ row }: { row: Pick<ShownRow, "freshness" | "gone"> }) {
  return <Tile state={row.gone ? "gone" : freshnessTiles[row.freshness]} />;
}

/** The same in words, and whether a link is broken. */
export function FreshnessWords({ row }: { row: Pick<ShownRow, "freshness" | "gone" | "dueOn"> & { provisional?: boolean; brokenLinks?: number } }) {
  const { t } = useTranslation("datasets");
  const { calendarDay } = useFormat();
  const words = t(row.provisional ? "provisional.word" : row.gone ? "freshness.gone" : `freshness.${row.freshness}`);
  const late = !row.gone && row.freshness === "late" && row.dueOn;
  return (
    <strong className="status">
      {late ? <span className="late">{t("freshness.lateSince", { date: calendarDay(late) })}</span> : words}
      {Boolean(row.brokenLinks) && !row.gone && (
        <>
          {" · "}
          <span className="late">{t("problem.broken_link")}</span>
        </>
      )}
    </strong>
  );
}
