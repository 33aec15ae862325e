import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { hasCityRole } from "~/domains/activity/actor";
import { RedeliverForm } from "~/domains/notifications/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { redeliver } from "~/platform/mail/deliver.server";
import { undelivered } from "~/platform/mail/mailbox.server";
import { isMailSent } from "~/platform/mail/reach.server";
import { redirect } from "~/platform/web/reply";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Table } from "~/ui/Table";
import { When } from "~/ui/When";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["mail"] };

export const loader = page(async ({ actor }) => {
  allow(hasCityRole(signedIn(actor), "administrator"));
  return { mails: await undelivered(), sent: await isMailSent() };
});

export const action = command(async ({ actor, form }) => {
  allow(hasCityRole(signedIn(actor), "administrator"));
  await redeliver(form(RedeliverForm).mail);
  return redirect(paths.undeliveredMail());
});

export default function UndeliveredMail() {
  const { mails, sent } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  return (
    <>
      <PageTitle title={t("undelivered.title")} lead={t("undelivered.lead")} />
      {mails.length === 0 ? (
        <EmptyState title={t(sent ? "undelivered.empty" : "undelivered.notSent")}>{t(sent ? "undelivered.emptyText" : "undelivered.notSentText")}</EmptyState>
      ) : (
        <Table
          caption={t("undelivered.caption")}
          captionHidden
          columns={["to", "at", "state", "problem", "again"].map((name) => ({ header: t(`undelivered.${name as "to"}`) }))}
          rows={mails.map((mail) => ({
            key: mail.id,
            cells: [
              mail.to,
              <When key="at" at={mail.createdAt} as="exact" />,
              `${t(`status.${mail.status}`)}, ${t("undelivered.tries", { count: mail.attempts })}`,
              <span key="problem" className="wraps">{mail.problem}</span>,
              mail.status !== "queued" && <Again key="again" id={mail.id} to={mail.to} />,
            ],
          }))}
        />
      )}
    </>
  );
}

function Again({ id, to }: { id: number; to: string }) {
  const { t } = useTranslation("mail");
  return (
    <Form method="post">
      <input type="hidden" name="mail" value={id} />
      <Button look="plain" aria-label={t("undelivered.againTo", { to })}>
        {t("undelivered.again")}
      </Button>
    </Form>
  );
}
