import type { Addition } from "~/domains/notifications/queries.server";
import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { cityTimeZone } from "~/platform/calendar";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { Chapter, Heading, Note } from "~/platform/mail/blocks";
import { renderMail } from "~/platform/mail/layout";
import { unsubscribeHeaders } from "~/platform/mail/outbox.server";
import type { Fresh } from "./commands/fresh.server";
import { addressOf } from "./queries/saved.server";
import { searchStopLink } from "./stop-links.server";

interface Reader {
  id: number;
  language: Language;
}

const mostNamed = 20;

/** What is new in a person's searches, as a mail of its own: at once. */
export async function matchesMail(person: Reader & { email: string }, fresh: Fresh[], at: Date) {
  const { language, email } = person;
  const t = translator(language, "mail");
  const { subject, chapters, stop } = additionOf(person, fresh, at);
  const why = fresh.length === 1 ? t("why.search", { name: fresh[0]!.name }) : t("why.searches");
  const rendered = await renderMail(
    { language, subject, why, links: [stop] },
    <>
      <Heading>{subject}</Heading>
      {chapters.map((chapter) => <Chapter key={chapter.see.href} {...chapter} {...(chapters.length === 1 && { title: null })} />)}
      <Note>{t("search.pace", { address: absolute(paths.savedSearches()) })}</Note>
    </>,
  );
  return { kind: "search", to: email, language, headers: unsubscribeHeaders(stop.href), ...rendered };
}

/** What is new in a person's searches, a chapter each. */
export function additionOf({ id: person, language }: Reader, fresh: Fresh[], at: Date): Addition {
  const t = translator(language, "mail");
  const count = fresh.reduce((sum, { found }) => sum + found.length, 0);
  const [only, ...others] = fresh;
  const one = others.length === 0 ? only : undefined;
  return {
    subject: one ? t("subject.search", { count, name: one.name }) : t("subject.searches", { count }),
    count,
    chapters: fresh.map((search) => chapterOf(search, language, at)),
    stop: one
      ? { label: t("stop.search"), href: searchStopLink({ search: one.id, person, pace: one.pace }) }
      : { label: t("stop.searches"), href: searchStopLink({ search: null, person }) },
  };
}

/** A search with what is new in it, newest first, each with its link. */
function chapterOf({ found, ...search }: Fresh, language: Language, at: Date): Chapter {
  const t = translator(language, "mail");
  const format = createFormat({ language, timeZone: cityTimeZone(), now: at });
  const rows = found.slice(0, mostNamed).flatMap(({ request, dataset }) => [
    ...(request ? [{ title: request.title, href: absolute(paths.request(request)), detail: t("search.asked", { date: format.day(request.createdAt) }) }] : []),
    ...(dataset ? [{ title: dataset.title, href: absolute(paths.dataset(dataset)), detail: t("search.public", { date: format.day(dataset.firstSeenAt) }) }] : []),
  ]);
  const more = found.length - rows.length;
  return {
    title: t("search.fits", { name: search.name }),
    rows,
    more: more > 0 ? t("digest.more", { count: more }) : null,
    see: { label: t("search.see"), href: absolute(paths.keptSearch(addressOf(search))) },
  };
}
