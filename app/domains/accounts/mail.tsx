import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import type { Language } from "~/platform/db/generated/enums";
import { translator } from "~/platform/i18n/server.server";
import { Button, Code, Heading, Note, Paragraph } from "~/platform/mail/blocks";
import { type RenderedMail, renderMail } from "~/platform/mail/layout";
import { addressChangeDays, dataCopyDays, invitationDays, signInMinutes } from "./model";

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

interface AddressChangeMail {
  language: Language;
  token: string;
  /** The address it goes to: the one until now, or the one from then on. */
  side: "old" | "new";
  newEmail: string;
}

export function addressChangeMail({ language, token, side, newEmail }: AddressChangeMail): Promise<RenderedMail> {
  const t = translator(language, "my-data");
  return renderMail(
    { language, subject: t("mail.address.subject"), why: t(`mail.address.${side}.why`) },
    <>
      <Heading>{t("mail.address.title")}</Heading>
      <Paragraph>{t(`mail.address.${side}.text`, { newEmail })}</Paragraph>
      <Button href={absolute(paths.confirmAddress(token))}>{t("mail.address.button")}</Button>
      <Note>{t("mail.address.until", { count: addressChangeDays })}</Note>
      <Note>{t("mail.address.notYou")}</Note>
    </>,
  );
}

export function dataCopyMail({ language, id }: { language: Language; id: number }): Promise<RenderedMail> {
  const t = translator(language, "my-data");
  return renderMail(
    { language, subject: t("mail.copy.subject"), why: t("mail.copy.why") },
    <>
      <Heading>{t("mail.copy.title")}</Heading>
      <Paragraph>{t("mail.copy.text")}</Paragraph>
      <Button href={absolute(paths.dataCopy(id))}>{t("mail.copy.button")}</Button>
      <Note>{t("mail.copy.until", { count: dataCopyDays })}</Note>
    </>,
  );
}
