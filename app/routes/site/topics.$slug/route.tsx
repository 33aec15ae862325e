import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DatasetRow } from "~/domains/datasets/components/dataset-row";
import { datasetList, topicBySlug } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { RequestRow } from "~/domains/requests/components/request-row";
import { requestList } from "~/domains/requests/queries.server";
import { ListFilters } from "~/domains/requests/schemas";
import { Tell } from "~/domains/search/components/tell";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { page } from "~/web.server";

export const handle = { i18n: ["datasets", "requests"] };

export const meta = titled<typeof loader>((_say, { topic }) => topic.name, (_say, { topic: { slug } }) => ({ feed: paths.searchFeed({ topic: slug }) }));

const few = 8;

export const loader = page(async ({ actor, params, language }) => {
  const topic = found(await topicBySlug((params["slug"] ?? "").replace(/\0/g, ""), language));
  const [requests, datasets] = await Promise.all([
    requestList(actor, ListFilters.parse({ topic: topic.slug })),
    datasetList(DatasetFilters.parse({ topic: topic.slug })),
  ]);
  return { topic, requests: requests.rows.slice(0, few), datasets: datasets.rows.slice(0, few) };
});

/** What is asked and what is published on one topic. */
export default function Topic() {
  const { t } = useTranslation("datasets");
  const { topic, requests, datasets } = useLoaderData<typeof loader>();
  const ask = <LinkButton look="outline" to={paths.newRequest()}>{t("askedForIn.ask")}</LinkButton>;
  return (
    <>
      <PageTitle
        title={topic.name}
        lead={t("topics.about")}
        above={<Breadcrumb crumbs={[{ text: t("topics.title"), to: paths.topics() }, { text: topic.name }]} />}
      />
      <Section title={t("topics.asked")} aside={requests.length === few && <Link to={paths.requests({ topic: topic.slug })}>{t("topics.allAsked")}</Link>}>
        {requests.length > 0 ? (
          <Rows>
            {requests.map((row) => (
              <RequestRow key={row.id} row={row} />
            ))}
          </Rows>
        ) : (
          <EmptyState title={t("topics.noneAsked")} action={ask} />
        )}
      </Section>
      <Section title={t("topics.published")} aside={datasets.length === few && <Link to={paths.datasets({ topic: topic.slug })}>{t("topics.allPublished")}</Link>}>
        {datasets.length > 0 ? (
          <Rows>
            {datasets.map((row) => (
              <DatasetRow key={row.id} row={row} />
            ))}
          </Rows>
        ) : (
          <EmptyState title={t("topics.nonePublished")} action={ask} />
        )}
      </Section>
      <Tell search={{ topic: topic.slug }} />
    </>
  );
}
