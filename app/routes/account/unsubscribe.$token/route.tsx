import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { unsubscribe } from "~/domains/notifications/commands.server";
import { StopMail } from "~/domains/notifications/components/stop-mail";
import { unsubscribing, unsubscribingOf } from "~/domains/notifications/queries.server";
import { UnsubscribeForm } from "~/domains/notifications/schemas";
import { stopSearchMail } from "~/domains/search/commands.server";
import { StopSearchMail } from "~/domains/search/components/stop-search-mail";
import { searchStopOf, searchStopping } from "~/domains/search/queries.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { reply } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { command, page } from "~/web.server";

export const handle = { i18n: ["notifications", "search"] };

export const loader = page(async ({ params }) => {
  const token = params["token"] ?? "";
  const [link, stop] = [unsubscribingOf(token), searchStopOf(token)];
  const about = link && (await unsubscribing(link));
  const search = stop && (await searchStopping(stop));
  return reply({ about, search }, { status: about || search ? 200 : 404 });
});

/** Also posted to by mail programs themselves (RFC 8058), which read nothing but the status. */
export const action = command(async ({ params, form }) => {
  const wanted = form(UnsubscribeForm);
  const stop = searchStopOf(params["token"] ?? "");
  if (stop) await stopSearchMail(stop, wanted.stopped);
  else await unsubscribe(found(unsubscribingOf(params["token"] ?? "")), wanted);
  return { resumed: !wanted.stopped };
});

export default function Unsubscribe() {
  const { about, search } = useLoaderData<typeof loader>();
  const done = useActionData<{ resumed?: boolean }>();
  const { t } = useTranslation("notifications");
  if (!about && !search) {
    return (
      <>
        <PageTitle title={t("unsubscribe.gone")} lead={t("unsubscribe.goneText")} />
        <LinkButton look="outline" to={paths.settings()}>{t("settings")}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t("unsubscribe.title")} lead={t("unsubscribe.choose")} />
      {done?.resumed && <Alert kind="done" live>{t("unsubscribe.resumed")}</Alert>}
      {search && <StopSearchMail search={search} />}
      {about && <StopMail about={about} />}
    </>
  );
}
