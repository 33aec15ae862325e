import type { Tx } from "~/platform/db/client.server";
import type { Run } from "./batch.server";
import type { Waiting } from "./plan.server";

/** Keeps what a person has to decide about a source; what is in no doubt any more goes. */
export async function keepWaiting(tx: Tx, { sourceId, at }: Pick<Run, "sourceId" | "at">, waiting: Waiting[]): Promise<void> {
  const rows = JSON.stringify(waiting.map(({ entry, doubt, candidates }) => (
    { source_id: sourceId, identifier: entry.identifier, title: entry.title, doubt, entry, candidates: candidates.map(({ id }) => id), since: at }
  )));
  await tx.$executeRaw`
    DELETE FROM waiting_match WHERE source_id = ${sourceId}
    AND identifier NOT IN (SELECT identifier FROM jsonb_populate_recordset(NULL::waiting_match, ${rows}::jsonb))`;
  await tx.$executeRaw`
    INSERT INTO waiting_match (source_id, identifier, title, doubt, entry, candidates, since)
    SELECT source_id, identifier, title, doubt, entry, candidates, since FROM jsonb_populate_recordset(NULL::waiting_match, ${rows}::jsonb)
    ON CONFLICT (source_id, identifier) DO UPDATE
    SET title = excluded.title, doubt = excluded.doubt, entry = excluded.entry, candidates = excluded.candidates`;
}
