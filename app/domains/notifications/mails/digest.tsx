import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { cityTimeZone } from "~/platform/calendar";
import type { Language } from "~/platform/db/generated/enums";
import { createFormat } from "~/platform/i18n/format";
import { translator } from "~/platform/i18n/server.server";
import { Button, Heading, Note, Rows } from "~/platform/mail/blocks";
import { renderMail } from "~/platform/mail/layout";
import { type Selected, shown } from "../shown.server";
import { unsubscribeHeaders, unsubscribeLink } from "../unsubscribe-links.server";

interface Reader {
  id: number;
  email: string;
  language: Language;
}

/** The day's mail: what happened, newest first, each with its link. */
export async function digestMail(person: Reader, notifications: Selected[], more: number, at: Date) {
  const { language } = person;
  const t = translator(language, "mail");
  const count = notifications.length + more;
  const stop = unsubscribeLink(person.id, null);
  const rendered = await renderMail(
    { language, subject: t("subject.digest", { count }), why: t("why.digest"), links: [{ label: t("stop.everything"), href: stop }] },
    <>
      <Heading>{t("digest.heading", { count })}</Heading>
      <Rows rows={notifications.map((notification) => rowOf(notification, language, at))} />
      {more > 0 && <Note>{t("digest.more", { count: more })}</Note>}
      <Button href={absolute(paths.notifications())}>{t("digest.see")}</Button>
      <Note>{t("digest.pace", { address: absolute(paths.mailWishes()) })}</Note>
    </>,
  );
  return { kind: "digest", to: person.email, language, headers: unsubscribeHeaders(stop), ...rendered };
}

function rowOf(notification: Selected, language: Language, at: Date) {
  const what = translator(language, "notifications");
  const format = createFormat({ language, timeZone: cityTimeZone(), now: at });
  const { title, path, sentence, by, createdAt } = shown(notification);
  return { title, href: absolute(path), detail: `${format.day(createdAt)}: ${what(sentence, { by: by ?? what("theCity") })}` };
}
