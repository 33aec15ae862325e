import { stageOf } from "../model";
import { cityDay, cityHour, addDays, dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db, transaction, type Tx } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { inEitherLanguage } from "~/platform/db/words.server";
import { queueMail } from "~/platform/mail/outbox.server";
import { daysBetweenMails, mailHour, searchPaces } from "../model";
import { type Fresh, matchesMail } from "../mail";

/** Notes which saved searches something new fits, each once, and mails those who want to know at once. */
export async function noteMatches(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    select: { verb: true, facts: true, datasetId: true, request: { select: { id: true, status: true } }, importRun: { select: { sourceId: true, startedAt: true } } },
  });
  if (!activity || (!activity.request && !activity.importRun && !isNew(activity))) return;
  await transaction(async (tx) => {
    const matches = activity.request
      ? [...(await noteRequest(tx, activity.request.id, stageOf(activity.request.status))), ...(await noteDatasets(tx, namedBy(activity.request)))]
      : await noteDatasets(tx, activity.importRun ? broughtBy(activity.importRun) : Prisma.sql`thing.id = ${activity.datasetId}`);
    const searches = [...new Set(matches.map(({ savedSearchId }) => savedSearchId))];
    for (const id of searches) await mail(tx, { id, pace: "at_once" }, `search:${id}:${activityId}`);
  });
}

/** A person said of a doubtful record that it is a dataset of its own. */
const isNew = ({ verb, facts }: { verb: string; facts: unknown }) => verb === "dataset.matched" && !(facts as { same: boolean }).same;

const sought = Prisma.sql`
  s.pace <> 'never' AND (s.department_id IS NULL OR s.department_id = thing.department_id)
  AND (s.topic_id IS NULL OR s.topic_id = thing.topic_id)
  AND (s.words = '' OR thing.search @@ ${inEitherLanguage(Prisma.sql`s.words`)})`;

/** New since the search was saved: asked since, or in the stage that it names. One's own questions are no news. */
function noteRequest(tx: Tx, id: number, stage: string) {
  return tx.$queryRaw<{ savedSearchId: number }[]>`
    INSERT INTO saved_search_match (saved_search_id, request_id, at)
    SELECT s.id, thing.id, ${now()} FROM saved_search s, dataset_request thing
    WHERE thing.id = ${id} AND thing.hidden_at IS NULL AND thing.author_id <> s.person_id AND (s.kind IS NULL OR s.kind = 'request')
      AND (s.stage IS NULL OR s.stage = ${stage}) AND s.created_at <= CASE WHEN s.stage IS NULL THEN thing.created_at ELSE thing.status_since END
      AND ${sought}
    ORDER BY s.id
    ON CONFLICT DO NOTHING RETURNING saved_search_id AS "savedSearchId"`;
}

const broughtBy = ({ sourceId, startedAt }: { sourceId: number; startedAt: Date }) => Prisma.sql`thing.source_id = ${sourceId} AND thing.first_seen_at >= ${startedAt}`;

/** What an answer names by its address is new with it, and no news once a catalogue lists it. */
const namedBy = ({ id }: { id: number }) =>
  Prisma.sql`thing.provisional_since IS NOT NULL AND thing.id IN (SELECT dataset_id FROM request_dataset WHERE request_id = ${id})`;

function noteDatasets(tx: Tx, fresh: Prisma.Sql) {
  return tx.$queryRaw<{ savedSearchId: number }[]>`
    INSERT INTO saved_search_match (saved_search_id, dataset_id, at)
    SELECT s.id, thing.id, ${now()} FROM saved_search s, dataset thing
    WHERE ${fresh} AND thing.gone_at IS NULL
      AND (s.kind IS NULL OR s.kind = 'dataset') AND s.stage IS NULL AND s.created_at <= thing.first_seen_at AND ${sought}
    ORDER BY s.id, thing.id
    ON CONFLICT DO NOTHING RETURNING saved_search_id AS "savedSearchId"`;
}

/** The mails that come daily or weekly, from the city's 7:00 on: one a search and day. */
export async function mailSearches(): Promise<void> {
  const at = now();
  if (cityHour(at) < mailHour) return;
  const day = cityDay(at);
  for (const pace of searchPaces.filter((one) => one !== "never")) {
    const due = await db().savedSearch.findMany({
      where: { pace, lastMailOn: { lte: dateOf(addDays(day, -daysBetweenMails[pace])) }, matches: { some: { toldAt: null } } },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    for (const { id } of due) await transaction((tx) => mail(tx, { id, pace }, `search:${id}:${day}`));
  }
}

const mostNamed = 20;

/** Mails what a search's owner was not told yet, unless they changed their mind meanwhile. Told is told: also whoever wants no mail. */
async function mail(tx: Tx, which: { id: number; pace: Fresh["pace"] }, dedupeKey: string): Promise<void> {
  const search = await tx.savedSearch.findFirst({ where: which, include: { person: true, department: true, topic: true } });
  if (!search) return;
  const waiting = await tx.savedSearchMatch.findMany({
    where: {
      savedSearchId: search.id, toldAt: null,
      OR: [{ request: { is: { hiddenAt: null } } }, { dataset: { is: { goneAt: null } } }],
    },
    orderBy: { id: "desc" },
    select: { request: { select: { id: true, slug: true, title: true, createdAt: true } }, dataset: { select: { id: true, slug: true, title: true, firstSeenAt: true } } },
  });
  await tx.savedSearchMatch.updateMany({ where: { savedSearchId: search.id, toldAt: null }, data: { toldAt: now() } });
  await tx.savedSearch.update({ where: { id: search.id }, data: { lastMailOn: dateOf(cityDay(now())) } });
  const { person } = search;
  if (waiting.length === 0 || person.email === null || person.deletedAt !== null || person.mailStopped) return;
  const fresh = { ...search, found: waiting.slice(0, mostNamed), more: Math.max(0, waiting.length - mostNamed) };
  await queueMail(tx, { dedupeKey, personId: person.id, ...(await matchesMail({ ...person, email: person.email }, fresh, now())) });
}
