import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Details } from "~/ui/Details";
import { LineChart } from "~/ui/LineChart";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import type { Month } from "../model";

const kinds = ["asked", "answered", "released"] as const;
const looks = { asked: "outline", answered: "ink", released: "out" } as const;

/** What was asked, answered and released a month. */
export function Trend({ months }: { months: Month[] }) {
  const { t } = useTranslation("metrics");
  const { number, month: said } = useFormat();
  const total = (kind: (typeof kinds)[number]) => months.reduce((sum, month) => sum + month[kind], 0);
  const monthName = (place: number) => said(`${months.at(place)?.month ?? ""}-01`);
  return (
    <Section title={t("trend.title")}>
      <p>{t("trend.sentence", { count: months.length, asked: number(total("asked")), answered: number(total("answered")), released: number(total("released")) })}</p>
      <LineChart
        lines={kinds.map((kind) => ({ name: t(`trend.${kind}`), look: looks[kind], values: months.map((month) => month[kind]) }))}
        ends={[monthName(0), monthName(-1)]}
        number={number}
      />
      <Details summary={t("asTable")}>
        <Table
          caption={t("trend.caption")}
          columns={[{ header: t("trend.month") }, ...kinds.map((kind) => ({ header: t(`trend.${kind}`), figure: true }))]}
          rows={months.toReversed().map((month) => ({ key: month.month, cells: [said(`${month.month}-01`), ...kinds.map((kind) => number(month[kind]))] }))}
        />
      </Details>
    </Section>
  );
}
