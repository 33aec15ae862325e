import { db } from "~/platform/db/client.server";
import type { Known } from "./known.server";
import { type Stop, doubtful } from "./model";

/** How many datasets a source is expected to list, and whether a listing of so many is believed. */
export async function judge(sourceId: number | null, known: Known[], listed: number, accepts: number | null): Promise<{ expected: number; stop: Stop | null }> {
  const confirmed = sourceId === null ? null : await lastConfirmed(sourceId);
  const isMissingRightly = ({ missingSince }: Known) => missingSince !== null && confirmed !== null && missingSince <= confirmed;
  const expected = known.filter((one) => one.goneAt === null && !isMissingRightly(one)).length;
  // That nothing is left was said by a person; that there never was anything is not.
  return { expected, stop: doubtful(listed, expected, accepts ?? (confirmed && expected === 0 ? 0 : null)) };
}

/** When the last run began of which a person said that its short list is right. */
async function lastConfirmed(sourceId: number): Promise<Date | null> {
  const where = { sourceId, status: "done", accepts: { not: null } } as const;
  return (await db().importRun.findFirst({ where, orderBy: { startedAt: "desc" }, select: { startedAt: true } }))?.startedAt ?? null;
}
