import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { Details } from "~/ui/Details";
import { PromiseLine } from "~/ui/PromiseLine";
import { Table } from "~/ui/Table";
import { type Period, type PublicRecord, type Ticks, lineOf } from "../model";
import { useSentence } from "./sentence";

/** How the promise is kept: a sentence, the line with a tick a request, and the same as a table. */
export function RecordHead({ record, period, department }: { record: AsJson<PublicRecord>; period: Period; department?: string }) {
  const { t } = useTranslation("record");
  const sentence = useSentence();
  return (
    <section className="section section--full">
      <h2 className="record__sentence">{sentence(record, period)}</h2>
      <Promised record={record} />
      {record.lateNow > 0 && (
        <p>
          <Link to={paths.requests({ department, sort: "waiting" })}>{t("lateNow", { count: record.lateNow })}</Link>
        </p>
      )}
    </section>
  );
}

export function Promised({ record }: { record: AsJson<PublicRecord> }) {
  const { t } = useTranslation("record");
  const { number } = useFormat();
  const line = lineOf(record.ticks);
  if (!line) return null;
  const waiting = sumOf(record.ticks, ({ waits }) => waits);
  return (
    <>
      <PromiseLine
        limitAt={line.limitAt}
        ticks={line.ticks}
        words={{ start: t("line.start"), limit: t("line.limit", { day: line.limit }), late: t("line.late"), days: line.days.map(({ day, at }) => ({ text: String(day), at })) }}
      />
      <p className="soft small">
        {line.each > 1 ? t("line.several", { each: number(line.each) }) : t("line.each")} {waiting > 0 && t("line.waiting", { count: waiting, n: number(waiting) })}
      </p>
      <Details summary={t("table.show")}>
        <Table
          caption={t("table.caption")}
          columns={[{ header: t("table.day") }, ...(["inTime", "late", "waiting", "waitingLate"] as const).map((name) => ({ header: t(`table.${name}`), figure: true }))]}
          rows={daysOf(record.ticks).map(([day, ticks]) => ({
            key: day,
            cells: [day, ...[[false, false], [true, false], [false, true], [true, true]].map(([late, waits]) => number(sumOf(ticks, (tick) => tick.late === late && tick.waits === waits)))],
          }))}
        />
      </Details>
    </>
  );
}

const sumOf = (ticks: Ticks[], which: (tick: Ticks) => boolean) => ticks.filter(which).reduce((sum, { count }) => sum + count, 0);

function daysOf(ticks: Ticks[]): [number, Ticks[]][] {
  const days = [...new Set(ticks.map(({ day }) => day))].sort((one, other) => one - other);
  return days.map((day) => [day, ticks.filter((tick) => tick.day === day)]);
}
