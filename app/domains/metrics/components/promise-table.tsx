import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Details } from "~/ui/Details";
import { Table } from "~/ui/Table";
import type { Ticks } from "../model";

const kinds = [
  { name: "inTime", late: false, waits: false },
  { name: "late", late: true, waits: false },
  { name: "waiting", late: false, waits: true },
  { name: "waitingLate", late: true, waits: true },
] as const;

/** The promise line as a table: how many requests stand on each working day. */
export function PromiseTable({ ticks }: { ticks: Ticks[] }) {
  const { t } = useTranslation("metrics");
  const { number } = useFormat();
  const days = [...new Set(ticks.map(({ day }) => day))].sort((one, other) => one - other);
  const on = (day: number, late: boolean, waits: boolean) =>
    ticks.filter((tick) => tick.day === day && tick.late === late && tick.waits === waits).reduce((sum, { count }) => sum + count, 0);
  return (
    <div id="table">
      <Details summary={t("asTable")}>
        <Table
          caption={t("table.caption")}
          columns={[{ header: t("table.day") }, ...kinds.map(({ name }) => ({ header: t(`table.${name}`), figure: true }))]}
          rows={days.map((day) => ({ key: day, cells: [day, ...kinds.map(({ late, waits }) => number(on(day, late, waits)))] }))}
        />
      </Details>
    </div>
  );
}
