import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DatasetTable } from "~/domains/datasets/components/dataset-table";
import { datasetsOfDepartment } from "~/domains/datasets/queries.server";
import { NotYetNotice } from "~/domains/departments/components/not-yet-notice";
import { WhoAnswers } from "~/domains/departments/components/who-answers";
import { canSeeMembers } from "~/domains/departments/policy";
import { departmentBySlug, departmentPage } from "~/domains/departments/queries.server";
import { isFollowing } from "~/domains/following/queries.server";
import { RecordHead } from "~/domains/metrics/components/record-head";
import { RecordMore } from "~/domains/metrics/components/record-more";
import { type Dated, publicRecord } from "~/domains/metrics/queries.server";
import { TakesPart } from "~/domains/inventory/components/takes-part";
import { canKeepInventory } from "~/domains/inventory/policy";
import { takesPart } from "~/domains/inventory/queries.server";
import { RequestSection } from "~/domains/requests/components/request-section";
import { openRequestsOf, recentlyAnsweredBy } from "~/domains/requests/queries.server";
import { deskPaths } from "~/desk-paths";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { moved } from "~/platform/web/moved.server";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { FeedLink } from "~/ui/FeedLink";
import { FollowButton } from "~/ui/FollowButton";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import styles from "~/ui/styles/record.scss?url";
import { page } from "~/web.server";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const handle = { i18n: ["departments", "record", "requests"] };

export const meta = titled<typeof loader>(
  (_say, { department }) => department.name,
  (_say, { department }) => ({ description: department.duty, feed: paths.departmentFeed(department) }),
);

const mostOpen = 10;
const mostAnswered = 5;
const mostDatasets = 8;

export const loader = page(async ({ actor, params, url, language }) => {
  const slug = params["slug"] ?? "";
  const department = await departmentPage(slug, language);
  if (!department) throw moved(url, paths.department(found(await departmentBySlug(slug))));
  const { id } = department;
  const [record, open, answered, datasets, following, part] = await Promise.all([
    publicRecord({ period: "year", department: id }),
    openRequestsOf(actor, id, mostOpen),
    recentlyAnsweredBy(actor, id, mostOpen + mostAnswered),
    datasetsOfDepartment(id, mostDatasets),
    isFollowing(actor, { department: id }),
    takesPart(id),
  ]);
  const shown = new Set(open.map((request) => request.id));
  return {
    department, record: withoutMonths(record), open, datasets, following, part,
    answered: answered.filter((request) => !shown.has(request.id)).slice(0, mostAnswered),
    colleague: canSeeMembers(actor, department),
    keeps: canKeepInventory(actor, department),
  };
});

/** What its page shows of a record. */
function withoutMonths({ trend: _trend, wanted: _wanted, refused: _refused, ...record }: Dated) {
  return record;
}

export default function Department() {
  const { t } = useTranslation("departments");
  const { department, record, open, answered, datasets, following, part, colleague, keeps } = useLoaderData<typeof loader>();
  const { slug, name } = department;
  return (
    <>
      <PageTitle
        title={name}
        above={<Breadcrumb crumbs={[{ text: t("list.title"), to: paths.departments() }, ...(department.parent ? [{ text: department.parent.name, to: paths.department(department.parent) }] : [])]} />}
        lead={<WhoAnswers department={department} />}
        side={
          <div className="buttons">
            <FeedLink to={(language) => paths.departmentFeed(department, language)} />
            {colleague && <Link to={paths.members(department)}>{t("members")}</Link>}
            {keeps && <Link to={deskPaths.keepInventory(department)}>{t("part.keep")}</Link>}
            <FollowButton action={paths.followDepartment(department)} following={following} title={name} />
          </div>
        }
      />
      {!department.active && <Alert title={t("closed.title", { name: department.shortName })}>{t("closed.text")}</Alert>}
      {department.active && department.answererCount === 0 && <NotYetNotice name={department.shortName} />}
      <RecordHead record={record} period="year" department={slug} />
      <RecordMore record={record} department={slug} />
      <RequestSection
        title={t("open.title")}
        rows={open}
        aside={open.length > 0 && <Link to={paths.requests({ department: slug })}>{t("open.all")}</Link>}
        empty={{ title: t("open.none"), text: t("open.noneText") }}
      />
      <RequestSection
        title={t("answered.title")}
        rows={answered}
        aside={answered.length > 0 && <Link to={paths.requests({ department: slug, sort: "answered" })}>{t("answered.all")}</Link>}
        empty={{ title: t("answered.none"), text: t("answered.noneText") }}
      />
      <Section title={t("datasets.title")} aside={datasets.length > 0 && <Link to={paths.datasets({ department: slug })}>{t("datasets.all")}</Link>}>
        {datasets.length > 0 ? <DatasetTable rows={datasets} caption={t("datasets.caption", { name })} /> : <p>{t("datasets.none")}</p>}
      </Section>
      <TakesPart department={department} part={part} />
    </>
  );
}
