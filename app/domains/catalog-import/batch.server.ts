import type { Actor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { addDatasets, changeDatasets, joinProvisional, keepRevisions, keepTurn } from "~/domains/datasets/commands.server";
import { type DatasetEntry, changedFields, revisionOf } from "~/domains/datasets/model";
import { shownDatasets } from "~/domains/datasets/queries.server";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { Known } from "./known.server";
import type { Planned } from "./plan.server";

export interface Run {
  id: number;
  sourceId: number;
  actor: Actor;
  at: Date;
  /** A person confirmed that a listing of at least so many records is whole. */
  accepts: number | null;
  dryRun?: boolean;
}

/** Writes a batch in one transaction; where that fails, each of it in its own, so that one bad record costs no other. Returns those that failed. */
export async function writeBatch(run: Run, batch: Planned[]): Promise<Planned[]> {
  if (await succeeds(run, batch)) return [];
  const failed: Planned[] = [];
  for (const one of batch) if (!(await succeeds(run, [one]))) failed.push(one);
  return failed;
}

async function succeeds(run: Run, batch: Planned[]): Promise<boolean> {
  try {
    await transaction((tx) => write(tx, run, batch));
    return true;
  } catch (error) {
    if (isRefusedByDatabase(error)) return false;
    throw error;
  }
}

/** What PostgreSQL or Prisma say of a row they will not take; a lost connection is no record's fault. */
function isRefusedByDatabase(error: unknown): boolean {
  const { name = "", code = "" } = (error ?? {}) as { name?: string; code?: string };
  const unreachable = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"];
  return name.startsWith("PrismaClient") && name !== "PrismaClientInitializationError" && !unreachable.includes(code);
}

/** What is written of a run, or of what a person decided without one. */
type Writing = Pick<Run, "sourceId" | "actor" | "at"> & { id: number | null };

export async function write(tx: Tx, run: Writing, batch: Planned[]): Promise<void> {
  await addDatasets(tx, run.sourceId, batch.filter(({ known }) => known === null).map(({ entry }) => entry), run.at);
  const changed = batch.flatMap(({ known, entry }) => (known ? [{ known, entry }] : []));
  const shown = await shownDatasets(tx, changed.map(({ known }) => known.id));
  await join(tx, run, changed.filter(({ known }) => known.provisional));
  await changeDatasets(tx, changed.map(({ known, entry }) => ({ id: known.id, entry })), run.at);
  const revisions: Parameters<typeof keepRevisions>[1] = [];
  for (const { known, entry } of changed) {
    const before = shown.get(known.id);
    // Until now it said nothing that could change.
    const fields = before && !known.provisional ? changedFields(before, entry) : [];
    if (before && fields.length > 0) revisions.push({ datasetId: known.id, ...revisionOf(before, entry, fields) });
    if (known.matters && (fields.length > 0 || known.goneAt)) {
      const facts = { ...during(run), fields, back: known.goneAt !== null };
      await record(tx, { actor: run.actor, verb: "dataset.changed", dataset: known, facts });
    }
  }
  await keepTurn(tx, changed.flatMap(({ known }) => (known.goneAt ? known.id : [])), "back", run.at);
  await keepRevisions(tx, revisions, run.at);
}

const during = ({ id }: Writing): Record<string, number> => (id === null ? {} : { importRun: id });

/** What an answer named by its address is listed now, and of this source from here on. */
async function join(tx: Tx, run: Writing, joined: { known: Known; entry: DatasetEntry }[]): Promise<void> {
  await joinProvisional(tx, run.sourceId, joined.map(({ known: { id }, entry: { identifier } }) => ({ id, identifier })), run.at);
  for (const { known } of joined) await record(tx, { actor: run.actor, verb: "dataset.joined", dataset: known, facts: during(run) });
}
