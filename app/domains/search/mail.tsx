import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { cityTimeZone } from "~/platform/calendar";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { Button, Heading, Note, Rows } from "~/platform/mail/blocks";
import { renderMail } from "~/platform/mail/layout";
import type { SearchPace } from "./model";
import { type SoughtRow, addressOf } from "./queries/saved.server";
import { searchStopLink } from "./stop-links.server";

interface Reader {
  id: number;
  email: string;
  language: Language;
}

type Numbered = { id: number; slug: string; title: string };

/** A saved search with what is new in it. */
export interface Fresh extends SoughtRow {
  id: number;
  name: string;
  pace: SearchPace;
  found: { request: (Numbered & { createdAt: Date }) | null; dataset: (Numbered & { firstSeenAt: Date }) | null }[];
  more: number;
}

/** What is new in a saved search, newest first, each with its link. */
export async function matchesMail(person: Reader, search: Fresh, at: Date) {
  const { language } = person;
  const t = translator(language, "mail");
  const format = createFormat({ language, timeZone: cityTimeZone(), now: at });
  const [count, { name }] = [search.found.length + search.more, search];
  const stop = searchStopLink({ search: search.id, person: person.id });
  const rows = search.found.flatMap(({ request, dataset }) => [
    ...(request ? [{ title: request.title, href: absolute(paths.request(request)), detail: t("search.asked", { date: format.day(request.createdAt) }) }] : []),
    ...(dataset ? [{ title: dataset.title, href: absolute(paths.dataset(dataset)), detail: t("search.public", { date: format.day(dataset.firstSeenAt) }) }] : []),
  ]);
  const rendered = await renderMail(
    { language, subject: t("subject.search", { count, name }), why: t("why.search", { name }), links: [{ label: t("stop.search"), href: stop }] },
    <>
      <Heading>{t("search.heading", { count, name })}</Heading>
      <Rows rows={rows} />
      {search.more > 0 && <Note>{t("digest.more", { count: search.more })}</Note>}
      <Button href={absolute(paths.search(addressOf(search)))}>{t("search.see")}</Button>
      <Note>{t("search.pace", { address: absolute(paths.savedSearches()) })}</Note>
    </>,
  );
  const headers = { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
  return { kind: "search", to: person.email, language, headers, ...rendered };
}
