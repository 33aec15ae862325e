import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { FollowedRows } from "~/domains/accounts/components/followed-rows";
import { followedBy } from "~/domains/following/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:myFollowing.title"));

export const loader = page(async ({ actor }) => followedBy(signedIn(actor).id));

export default function MyFollowing() {
  const { t } = useTranslation("accounts");
  const { requests, datasets, departments } = useLoaderData<typeof loader>();
  const nothing = requests.length + datasets.length + departments.length === 0;
  return (
    <>
      <PageTitle title={t("myFollowing.title")} lead={nothing ? undefined : t("myFollowing.lead")} />
      <AccountTabs current="following" />
      {nothing && (
        <EmptyState title={t("myFollowing.empty")} action={<LinkButton look="outline" to={paths.requests()}>{t("myFollowing.look")}</LinkButton>}>
          {t("myFollowing.emptyText")}
        </EmptyState>
      )}
      <FollowedRows
        title={t("myFollowing.requests")}
        things={requests.map((request) => ({ to: paths.request(request), title: request.title, stop: paths.followRequest(request) }))}
      />
      <FollowedRows
        title={t("myFollowing.datasets")}
        things={datasets.map((dataset) => ({
          to: paths.dataset(dataset), title: dataset.title, stop: paths.followDataset(dataset),
          ...(dataset.goneAt ? { fact: t("myFollowing.gone") } : {}),
        }))}
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
