import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { allowMailbox, mailboxPage } from "~/platform/mail/mailbox.server";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Input } from "~/ui/forms/Input";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Row, Rows } from "~/ui/Row";
import { When } from "~/ui/When";
import { page } from "~/web.server";

export const handle = { i18n: ["mail"] };

export const loader = page(async ({ url }) => {
  await allowMailbox();
  const to = url.searchParams.get("to")?.trim() || null;
  return { to, ...(await mailboxPage(to, url.searchParams.get("before"))) };
});

export default function Mailbox() {
  const { to, mails, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  return (
    <>
      <PageTitle title={t("mailbox.title")} lead={t("mailbox.lead")} />
      <Form method="get" className="mail-filter">
        <Input field={{ name: "to", initialValue: to ?? "" }} label={t("mailbox.to")} type="email" autoComplete="off" />
        <Button look="outline">{t("mailbox.filter")}</Button>
      </Form>
      {mails.length === 0 && <EmptyState title={t("mailbox.empty")}>{t("mailbox.begin")}</EmptyState>}
      <Rows>
        {mails.map((mail) => (
          <Row
            key={mail.id}
            level={2}
            to={paths.mail(mail.id)}
            title={mail.subject || t("mailbox.erased")}
            facts={[mail.to, <When key="at" at={mail.createdAt} as="exact" />]}
            side={mail.status !== "kept" && <div><Badge soft>{t(`status.${mail.status}`)}</Badge></div>}
          />
        ))}
      </Rows>
      <Pager next={next === null ? null : paths.mailbox({ to, before: next })} size={50} />
    </>
  );
}
