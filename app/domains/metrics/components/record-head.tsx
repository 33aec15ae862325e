import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { PromiseLine } from "~/ui/PromiseLine";
import { type Period, type PublicRecord, type Ticks, lineOf } from "../model";
import { useSentence } from "./sentence";

type Figures = Pick<AsJson<PublicRecord>, "asked" | "onTime" | "decision" | "lateNow" | "ticks">;

/** How the promise is kept: a sentence, and the line with a tick a request. */
export function RecordHead({ record, period, department }: { record: Figures; period: Period; department: string }) {
  const { t } = useTranslation("record");
  const sentence = useSentence();
  return (
    <section className="section section--full">
      <h2 className="record__sentence">{sentence(record, period)}</h2>
      <Promised ticks={record.ticks}>
        <Link to={paths.metrics({ department }, "table")}>{t("table")}</Link>
      </Promised>
      {record.lateNow > 0 && (
        <p>
          <Link to={paths.requests({ department, sort: "waiting" })}>{t("lateNow", { count: record.lateNow })}</Link>
        </p>
      )}
    </section>
  );
}

/** The line with what it shows in words; beneath it the way to its table. */
export function Promised({ ticks, children }: { ticks: Ticks[]; children?: ReactNode }) {
  const { t } = useTranslation("record");
  const { number } = useFormat();
  const line = lineOf(ticks);
  if (!line) return null;
  const waiting = ticks.reduce((sum, { waits, count }) => sum + (waits ? count : 0), 0);
  return (
    <>
      <PromiseLine
        limitAt={line.limitAt}
        ticks={line.ticks}
        words={{ start: t("line.start"), limit: t("line.limit", { day: line.limit }), late: t("line.late"), days: line.days.map(({ day, at }) => ({ text: String(day), at })) }}
      />
      <p className="soft small">
        {line.each > 1 ? t("line.several", { each: number(line.each) }) : t("line.each")} {waiting > 0 && t("line.waiting", { count: waiting, n: number(waiting) })} {children}
      </p>
    </>
  );
}
