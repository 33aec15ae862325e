import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { RequestRow } from "~/domains/requests/components/request-row";
import { requestsAskedBy } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts", "requests"] };

export const meta = titled((say) => say("accounts:myRequests.title"));

const most = 200;

export const loader = page(async ({ actor }) => ({
  requests: await requestsAskedBy(actor, signedIn(actor).id, false, most),
}));

export default function MyRequests() {
  const { t } = useTranslation("accounts");
  const { requests } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("myRequests.title")} />
      <AccountTabs current="requests" />
      {requests.length === 0 ? (
        <EmptyState title={t("myRequests.empty")} action={<LinkButton to={paths.newRequest()}>{t("myRequests.ask")}</LinkButton>}>
          {t("myRequests.emptyText")}
        </EmptyState>
      ) : (
        <Rows>
          {requests.map((request) => (
            <RequestRow key={request.id} row={request} level={2} />
          ))}
        </Rows>
      )}
    </>
  );
}
