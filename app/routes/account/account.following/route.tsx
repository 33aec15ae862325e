import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { FollowedRows } from "~/domains/accounts/components/followed-rows";
import { followedBy } from "~/domains/following/queries.server";
import { FollowedRequest } from "~/domains/requests/components/followed-request";
import { requestsFollowedBy } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts", "requests"] };

export const meta = titled((say) => say("accounts:myFollowing.title"));

const most = 200;

export const loader = page(async ({ actor }) => {
  const { id } = signedIn(actor);
  const [requests, { datasets, departments, entries }] = await Promise.all([requestsFollowedBy(actor, id, most), followedBy(id)]);
  return { requests, datasets, departments, entries };
});

export default function MyFollowing() {
  const { t } = useTranslation("accounts");
  const { requests, datasets, departments, entries } = useLoaderData<typeof loader>();
  const nothing = requests.length + datasets.length + departments.length + entries.length === 0;
  return (
    <>
      <PageTitle title={t("myFollowing.title")} lead={nothing ? undefined : t("myFollowing.lead")} />
      <AccountTabs current="following" />
      {nothing && (
        <EmptyState title={t("myFollowing.empty")} action={<LinkButton look="outline" to={paths.requests()}>{t("myFollowing.look")}</LinkButton>}>
          {t("myFollowing.emptyText")}
        </EmptyState>
      )}
      {requests.length > 0 && (
        <Section title={t("myFollowing.requests")}>
          <Rows>
            {requests.map((request) => (
              <FollowedRequest key={request.id} row={request} />
            ))}
          </Rows>
        </Section>
      )}
      <FollowedRows
        title={t("myFollowing.datasets")}
        things={datasets.map((dataset) => ({
          to: paths.dataset(dataset), title: dataset.title, stop: paths.followDataset(dataset),
          ...(dataset.goneAt ? { fact: t("myFollowing.gone") } : {}),
        }))}
      />
      <FollowedRows
        title={t("myFollowing.entries")}
        things={entries.map((entry) => ({ to: paths.entry(entry), title: entry.title, stop: paths.followEntry(entry) }))}
      />
      <FollowedRows
        title={t("myFollowing.departments")}
        things={departments.map((department) => ({
          to: paths.department(department), title: department.name, stop: paths.followDepartment(department),
        }))}
      />
    </>
  );
}
