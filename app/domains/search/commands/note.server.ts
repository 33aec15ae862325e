import { broughtBy } from "~/domains/datasets/queries.server";
import { tellOfFinds } from "~/domains/notifications/commands.server";
import { now } from "~/platform/clock";
import { db, transaction, type Tx } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { stageOf } from "../model";
import { mailAtOnce } from "./tell.server";

interface Find {
  savedSearchId: number;
  personId: number;
}

/** Notes which saved searches something new fits, each once, tells of it on Plaza, and mails those who want to know at once. */
export async function noteMatches(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    select: { id: true, at: true, verb: true, request: { select: { id: true, status: true } } },
  });
  if (!activity) return;
  const { request, verb, at } = activity;
  const brought = request ? null : await broughtBy(activityId);
  if (!request && !brought) return;
  await transaction(async (tx) => {
    const finds = request
      ? [...(await noteRequest(tx, request.id, stageOf(request.status), verb === "request.split_off" ? at : null)), ...(await noteDatasets(tx, namedBy(request)))]
      : await noteDatasets(tx, Prisma.sql`thing.id = ANY(${brought?.ids ?? []})`);
    if (finds.length === 0) return;
    await tellOfFinds(tx, activity, finds);
    for (const personId of new Set(finds.map(({ personId }) => personId))) await mailAtOnce(tx, personId, activityId);
  });
}

const sought = Prisma.sql`
  (s.department_id IS NULL OR s.department_id = thing.department_id) AND (s.topic_id IS NULL OR s.topic_id = thing.topic_id)
  AND (s.words = '' OR thing.search @@ s.query)`;

/** Of a search that mails nothing, nothing waits to be mailed. */
const told = () => Prisma.sql`CASE WHEN s.pace = 'never' THEN ${now()}::timestamptz END`;

const finds = (inserted: Prisma.Sql) => Prisma.sql`
  WITH noted AS (${inserted} ON CONFLICT DO NOTHING RETURNING saved_search_id)
  SELECT DISTINCT s.id AS "savedSearchId", s.person_id AS "personId" FROM noted JOIN saved_search s ON s.id = noted.saved_search_id ORDER BY s.id`;

/**
 * New since the search was saved: asked since, or in the stage that it names. A part, which has the dates of its whole, is new when it
 * is split off. One's own questions are no news.
 */
function noteRequest(tx: Tx, id: number, stage: string, splitAt: Date | null) {
  return tx.$queryRaw<Find[]>(finds(Prisma.sql`
    INSERT INTO saved_search_match (saved_search_id, request_id, at, told_at)
    SELECT s.id, thing.id, ${now()}, ${told()} FROM saved_search s, dataset_request thing
    WHERE thing.id = ${id} AND thing.hidden_at IS NULL AND thing.author_id <> s.person_id AND (s.kind IS NULL OR s.kind = 'request')
      AND (s.stage IS NULL OR s.stage = ${stage}) AND s.created_at <= coalesce(${splitAt}, CASE WHEN s.stage IS NULL THEN thing.created_at ELSE thing.status_since END)
      AND ${sought}
    ORDER BY s.id`));
}

/** What an answer names by its address is new with it, and no news once a catalogue lists it. */
const namedBy = ({ id }: { id: number }) =>
  Prisma.sql`thing.provisional_since IS NOT NULL AND thing.id IN (SELECT dataset_id FROM request_dataset WHERE request_id = ${id})`;

function noteDatasets(tx: Tx, fresh: Prisma.Sql) {
  return tx.$queryRaw<Find[]>(finds(Prisma.sql`
    INSERT INTO saved_search_match (saved_search_id, dataset_id, at, told_at)
    SELECT s.id, thing.id, ${now()}, ${told()} FROM saved_search s, dataset thing
    WHERE ${fresh} AND thing.gone_at IS NULL
      AND (s.kind IS NULL OR s.kind = 'dataset') AND s.stage IS NULL AND s.created_at <= thing.first_seen_at AND ${sought}
    ORDER BY s.id, thing.id`));
}
