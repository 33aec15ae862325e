import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ByDepartment } from "~/domains/metrics/components/by-department";
import { CountedAt } from "~/domains/metrics/components/counted-at";
import { HowCounted } from "~/domains/metrics/components/how-counted";
import { InWords } from "~/domains/metrics/components/in-words";
import { PromiseTable } from "~/domains/metrics/components/promise-table";
import { RecordFilters as Filters } from "~/domains/metrics/components/record-filters";
import { Promised } from "~/domains/metrics/components/record-head";
import { MostWanted } from "~/domains/metrics/components/most-wanted";
import { RecordTiles } from "~/domains/metrics/components/record-tiles";
import { Refusals } from "~/domains/metrics/components/refusals";
import { useSentence } from "~/domains/metrics/components/sentence";
import { Trend } from "~/domains/metrics/components/trend";
import { wholeRecord } from "~/domains/metrics/queries.server";
import { RecordFilters } from "~/domains/metrics/schemas";
import { requestsByNumber } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import styles from "~/ui/styles/record.scss?url";
import { page } from "~/web.server";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const handle = { i18n: ["metrics", "record"] };

export const meta = titled((say) => say("metrics:title"));

export const loader = page(async ({ actor, url }) => {
  const whole = await wholeRecord(RecordFilters.parse(Object.fromEntries(url.searchParams)));
  return { ...whole, wanted: (await requestsByNumber(actor, whole.record.wanted)).map(({ id, slug, title, language, voteCount }) => ({ id, slug, title, language, voteCount })) };
});

export default function Metrics() {
  const { t, i18n } = useTranslation("metrics");
  const sentence = useSentence();
  const { period, chosen, choices, record, departments, wanted } = useLoaderData<typeof loader>();
  const [department, topic] = [chosen.department?.slug, chosen.topic?.slug];
  const filters = { period: period === "year" ? null : period, department, topic };
  const whose = [chosen.department?.name, chosen.topic && (i18n.language === "es" ? chosen.topic.nameEs : chosen.topic.nameEn), t(`filter.periods.${period}`)].filter(Boolean).join(" · ");
  return (
    <>
      <PageTitle above={<p className="soft small">{`${t("title")} · ${whose}`}</p>} title={sentence(record, period)} lead={t("lead")} />
      <Filters {...{ period, department, topic, choices }} />
      <RecordTiles {...{ record, department, topic }} />
      <p className="soft small">
        <CountedAt at={record.at} /> <Link to={paths.metrics(filters, "how")}>{t("how.title")}</Link>
      </p>
      <Section title={t("promise")}>
        <Promised ticks={record.ticks} />
        <PromiseTable ticks={record.ticks} />
        <InWords record={record} />
      </Section>
      {departments.length > 0 && <ByDepartment departments={departments} />}
      <Trend months={record.trend} />
      <Refusals refused={record.refused} declined={record.declined} />
      <MostWanted requests={wanted} />
      <HowCounted />
      <Section title={t("files.title")}>
        <p>
          {t("files.text")} <a href={paths.metricsFile("csv", filters)}>CSV</a>, <a href={paths.metricsFile("json", filters)}>JSON</a>
        </p>
      </Section>
    </>
  );
}
