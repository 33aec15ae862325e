import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Bar } from "~/ui/Bar";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import type { Refused } from "../model";

/** Why the city said no, the most frequent reason first: a table that draws its own bars. */
export function Refusals({ refused, declined }: { refused: Refused[]; declined: number }) {
  const { t, i18n } = useTranslation("metrics");
  const { number } = useFormat();
  const most = Math.max(...refused.map(({ count }) => count));
  return (
    <Section title={t("refusals.title")} aside={<Link to={paths.refusals()}>{t("refusals.all")}</Link>}>
      <p>{t("refusals.sentence", { count: declined, n: number(declined) })}</p>
      {refused.length > 0 && (
        <Table
          caption={t("refusals.caption")}
          captionHidden
          columns={[{ header: t("refusals.reason") }, { header: <span className="heard-only">{t("refusals.bar")}</span> }, { header: t("refusals.count"), figure: true }]}
          rows={refused.map(({ code, en, es, count }) => ({ key: code, cells: [i18n.language === "es" ? es : en, <Bar key="bar" part={count} most={most} />, number(count)] }))}
        />
      )}
    </Section>
  );
}
