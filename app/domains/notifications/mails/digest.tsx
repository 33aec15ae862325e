import type { Verb } from "~/domains/activity/verbs";
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
import { type Moves, votesLink, votesMoved } from "./votes-moved";

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
  const rows = notifications.flatMap((notification) => [rowOf(notification, language, at), ...votesRow(person, notification)]);
  const stop = unsubscribeLink(person.id, null);
  const rendered = await renderMail(
    { language, subject: t("subject.digest", { count }), why: t("why.digest"), links: [{ label: t("stop.everything"), href: stop }] },
    <>
      <Heading>{t("digest.heading", { count })}</Heading>
      <Rows rows={rows.filter(({ href }, place) => rows.findIndex((row) => row.href === href) === place)} />
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

/** After a merge or a split, the way to take a vote back stands here, too. */
function votesRow({ id, language }: Reader, { reason, activity: { verb, facts, request } }: Selected) {
  const moved = votesMoved({ verb: verb as Verb, facts: facts as Moves, reason, request, originalId: request?.duplicateOfId });
  if (!moved) return [];
  const t = translator(language, "mail");
  return [{ title: t("votes.see"), href: votesLink(id, moved.at), detail: t(moved.words) }];
}
