import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { allowMailbox, mailById } from "~/platform/mail/mailbox.server";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { DefinitionList } from "~/ui/DefinitionList";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import { page } from "~/web.server";

export const handle = { i18n: ["mail"] };

export const loader = page(async ({ params }) => {
  await allowMailbox();
  const { id, to, subject, text, createdAt, status, headers, erasedAt } = found(await mailById(params["id"]));
  return { id, to, subject, text, createdAt, status, headers: headers as Record<string, string>, erased: erasedAt !== null };
});

export default function OneMail() {
  const mail = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  const title = mail.subject || t("mailbox.erased");
  const facts = [
    { label: t("mailbox.to"), value: mail.to },
    { label: t("mailbox.at"), value: <When at={mail.createdAt} as="exact" /> },
    { label: t("mailbox.state"), value: t(`status.${mail.status}`) },
    ...Object.entries(mail.headers).map(([label, value]) => ({ label, value: <span className="wraps">{value}</span> })),
  ];
  return (
    <>
      <PageTitle title={title} above={<Breadcrumb crumbs={[{ text: t("mailbox.title"), to: paths.mailbox() }, { text: title }]} />} />
      <DefinitionList items={facts} />
      {mail.erased ? (
        <Alert>{t("mailbox.erasedText")}</Alert>
      ) : (
        <>
          <Section title={t("mailbox.html")}>
            {/* Sandboxed twice: here, and by the policy its own address answers with. Links open in a new tab. */}
            <iframe
              className="mail-body"
              title={title}
              src={paths.mailBody(mail.id)}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
          </Section>
          <Section title={t("mailbox.text")}>
            <pre className="mail-text" tabIndex={0} aria-label={t("mailbox.text")}>{mail.text}</pre>
          </Section>
        </>
      )}
    </>
  );
}
