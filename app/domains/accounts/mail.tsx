import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import type { Language } from "~/platform/db/generated/enums";
import { translator } from "~/platform/i18n/server.server";
import { Button, Code, Heading, Note, Paragraph } from "~/platform/mail/blocks";
import { type RenderedMail, renderMail } from "~/platform/mail/layout";
import { invitationDays, signInMinutes } from "./model";

interface SignInMail {
  language: Language;
  code: string;
  token: string;
}

export function signInMail({ language, code, token }: SignInMail): Promise<RenderedMail> {
  const t = translator(language, "accounts");
  return renderMail(
    { language, subject: t("mail.signIn.subject"), why: t("mail.signIn.why") },
    <>
      <Heading>{t("mail.signIn.title")}</Heading>
      <Paragraph>{t("mail.signIn.link")}</Paragraph>
      <Button href={absolute(paths.signInLink(token))}>{t("mail.signIn.button")}</Button>
      <Paragraph>{t("mail.signIn.code")}</Paragraph>
      <Code>{code}</Code>
      <Note>{t("mail.signIn.until", { count: signInMinutes })}</Note>
      <Note>{t("mail.signIn.notYou")}</Note>
    </>,
  );
}

interface InvitationMail {
  language: Language;
  token: string;
  inviter: string;
  place: string;
}

export function invitationMail({ language, token, inviter, place }: InvitationMail): Promise<RenderedMail> {
  const t = translator(language, "accounts");
  return renderMail(
    { language, subject: t("mail.invitation.subject", { place }), why: t("mail.invitation.why", { inviter }) },
    <>
      <Heading>{t("mail.invitation.title")}</Heading>
      <Paragraph>{t("mail.invitation.text", { inviter, place })}</Paragraph>
      <Button href={absolute(paths.invitation(token))}>{t("mail.invitation.button")}</Button>
      <Note>{t("mail.invitation.until", { count: invitationDays })}</Note>
    </>,
  );
}
