import type { Verb } from "~/domains/activity/verbs";
import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { cityTimeZone } from "~/platform/calendar";
import type { Language } from "~/platform/db/generated/enums";
import { createFormat } from "~/platform/i18n/format";
import { translator } from "~/platform/i18n/server.server";
import { Button, Chapter, Heading, Note, Rows } from "~/platform/mail/blocks";
import { renderMail } from "~/platform/mail/layout";
import { unsubscribeHeaders } from "~/platform/mail/outbox.server";
import { type Selected, shown } from "../shown.server";
import type { Addition } from "../supplement";
import { unsubscribeLink } from "../unsubscribe-links.server";
import { type Moves, votesLink, votesMoved } from "./votes-moved";

interface Reader {
  id: number;
  email: string;
  language: Language;
}

interface News {
  rows: Selected[];
  more: number;
  addition: Addition | null;
  weekly: boolean;
}

/** The day's or the week's mail: what happened, newest first, each with its link; then what was added. */
export async function digestMail(person: Reader, { rows, more, addition, weekly }: News, at: Date) {
  const { language } = person;
  const t = translator(language, "mail");
  const [told, added] = [rows.length + more, addition?.count ?? 0];
  const happened = rows.flatMap((notification) => [rowOf(notification, language, at), ...votesRow(person, notification)]);
  const everything = { label: t("stop.everything"), href: unsubscribeLink(person.id, null) };
  const alone = told === 0 && addition !== null;
  const stops = addition ? [addition.stop, everything] : [everything];
  const rendered = await renderMail(
    {
      language,
      subject: alone ? addition.subject : t("subject.digest", { count: told + added }),
      why: t(weekly ? "why.weekly" : "why.digest"),
      links: stops,
    },
    <>
      <Heading>{alone ? addition.subject : t("digest.heading", { count: told + added })}</Heading>
      {told > 0 && <Rows rows={happened.filter(({ href }, place) => happened.findIndex((row) => row.href === href) === place)} />}
      {more > 0 && <Note>{t("digest.more", { count: more })}</Note>}
      {told > 0 && <Button href={absolute(paths.notifications())}>{t("digest.see")}</Button>}
      {addition?.chapters.map((chapter) => <Chapter key={chapter.see.href} {...chapter} {...(alone && addition.chapters.length === 1 && { title: null })} />)}
      <Note>{t("digest.pace", { address: absolute(paths.mailWishes()) })}</Note>
    </>,
  );
  return { kind: "digest", to: person.email, language, headers: unsubscribeHeaders((alone ? addition.stop : everything).href), ...rendered };
}

function rowOf(notification: Selected, language: Language, at: Date) {
  const what = translator(language, "notifications");
  const format = createFormat({ language, timeZone: cityTimeZone(), now: at });
  const { title, path, sentence, by, search, createdAt } = shown(notification);
  return { title, href: absolute(path), detail: `${format.day(createdAt)}: ${what(sentence, { by: by ?? what("theCity"), search: search ?? "" })}` };
}

/** After a merge or a split, the way to take a vote back stands here, too. */
function votesRow({ id, language }: Reader, { reason, activity: { verb, facts, request } }: Selected) {
  const moved = votesMoved({ verb: verb as Verb, facts: facts as Moves, reason, request, originalId: request?.duplicateOfId });
  if (!moved) return [];
  const t = translator(language, "mail");
  return [{ title: t("votes.see"), href: votesLink(id, moved.at), detail: t(moved.words) }];
}
