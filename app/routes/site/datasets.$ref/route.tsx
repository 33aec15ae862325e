import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DatasetColumns } from "~/domains/datasets/components/dataset-columns";
import { DatasetFacts } from "~/domains/datasets/components/dataset-facts";
import { DatasetFiles } from "~/domains/datasets/components/dataset-files";
import { DatasetHistory } from "~/domains/datasets/components/dataset-history";
import { DatasetRibbon } from "~/domains/datasets/components/dataset-ribbon";
import { GoneNotice } from "~/domains/datasets/components/gone-notice";
import { KeptPromise } from "~/domains/datasets/components/kept-promise";
import { ProvisionalNotice } from "~/domains/datasets/components/provisional-notice";
import { QualityPoints, QualityStrip } from "~/domains/datasets/components/quality-points";
import { datasetPage, historyOf } from "~/domains/datasets/queries.server";
import { isFollowing } from "~/domains/following/queries.server";
import { markOf } from "~/domains/requests/components/request-mark";
import { RequestRow } from "~/domains/requests/components/request-row";
import { requestsForDataset } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { placeIn } from "~/platform/paging";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { FollowButton } from "~/ui/FollowButton";
import { Markdown } from "~/ui/Markdown";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { page } from "~/web.server";

export const handle = { i18n: ["datasets", "following", "requests"] };

export const meta = titled<typeof loader>(
  (_say, { dataset }) => dataset.title,
  (_say, { dataset }) => ({ description: dataset.summary }),
);

const mostRequests = 20;

export const loader = page(async ({ actor, params, url, language }) => {
  const number = found(numberOfRef(params["ref"]));
  const dataset = found(await datasetPage(number));
  if (params["ref"] !== refOf(dataset)) throw moved(url, paths.dataset(dataset));
  const place = placeIn(url);
  const [requests, history, following] = await Promise.all([
    requestsForDataset(actor, number, mostRequests),
    historyOf(number, place),
    isFollowing(actor, { dataset: number }),
  ]);
  const topic = dataset.topic && (language === "es" ? dataset.topic.nameEs : dataset.topic.nameEn);
  return { dataset, topic, requests, history, newest: place.after === undefined, following, followedNow: following && url.searchParams.get("done") === "following" };
});

export default function Dataset() {
  const { t } = useTranslation("datasets");
  const { dataset, topic, requests, history, newest, following, followedNow } = useLoaderData<typeof loader>();
  const { title, html, files } = dataset;
  const provisional = dataset.provisionalSince !== null;
  // What is gone is not judged.
  const judged = !provisional && dataset.goneAt === null;
  const [first] = requests;
  return (
    <>
      {followedNow && (
        <Alert kind="done" live>
          <p>{t("followed")}</p>
        </Alert>
      )}
      <PageTitle
        title={title}
        above={<Breadcrumb crumbs={[{ text: t("list.title"), to: paths.datasets() }, { text: String(dataset.id) }]} />}
        lead={dataset.department ? <Link to={paths.department(dataset.department)}>{dataset.department.name}</Link> : (dataset.publisherName ?? t("noDepartment"))}
        side={<FollowButton action={paths.followDataset(dataset)} following={following} title={title} />}
      />
      <Standing dataset={dataset} />
      {provisional ? (
        <Following dataset={dataset} />
      ) : (
        <div className="columns">
          <div className="stack">
            {html ? <Markdown html={html} /> : <p className="soft">{t("noDescription")}</p>}
            <Section title={t("files.title")}>
              {files.length > 0 ? <DatasetFiles files={files} title={title} /> : <p>{t("files.none")}</p>}
            </Section>
          </div>
          <aside className="stack" aria-label={t("facts.label")}>
            {judged && <QualityStrip quality={dataset.quality} />}
            <DatasetFacts dataset={dataset} topic={topic} />
            <Following dataset={dataset} />
          </aside>
        </div>
      )}
      <DatasetRibbon dataset={dataset} request={first && { ...first, mark: { state: markOf(first), late: first.late !== null } }} />
      <DatasetColumns columns={dataset.columns} />
      {judged && <QualityPoints quality={dataset.quality} />}
      <Section title={t("askedForIn.title")}>
        {first ? (
          <Rows>
            {requests.map((row) => (
              <RequestRow key={row.id} row={row} />
            ))}
          </Rows>
        ) : (
          <EmptyState title={t("askedForIn.none")} action={<LinkButton look="outline" to={paths.newRequest()}>{t("askedForIn.ask")}</LinkButton>}>
            {t("askedForIn.noneText")}
          </EmptyState>
        )}
      </Section>
      {!provisional && <DatasetHistory dataset={dataset} history={history} first={newest} />}
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["dataset"];

/** Whether the portal lists it, and whether it keeps its promise. */
function Standing({ dataset }: { dataset: Shown }) {
  if (dataset.goneAt) return <GoneNotice at={dataset.goneAt} never={dataset.provisionalSince !== null} />;
  return dataset.provisionalSince ? <ProvisionalNotice dataset={dataset} /> : <KeptPromise dataset={dataset} />;
}

function Following({ dataset: { followerCount } }: { dataset: Shown }) {
  const { t } = useTranslation("following");
  return (
    <p className="soft small">
      {t("whatHappens")} {followerCount > 0 && t("people", { count: followerCount })}
    </p>
  );
}
