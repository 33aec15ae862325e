import { provisionalSource } from "~/domains/datasets/model";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { now } from "~/platform/clock";
import { type Place, pageSize, partOf } from "~/platform/paging";
import type { Remark } from "../model";
import type { Examples, ImportReport } from "../report";
import { type ReasonMet, reasonsMet, stateOf } from "../shown";
import { matchesWaiting } from "./matches.server";

const isRead = { address: { not: provisionalSource } };

const runColumns = {
  id: true, status: true, startedAt: true, finishedAt: true, dryRun: true, problem: true, heartbeatAt: true, startedById: true,
  read: true, created: true, changed: true, unchanged: true, refound: true, joined: true, waiting: true, missing: true, gone: true, odd: true,
  rejected: true, skipped: true, known: true, listed: true,
} satisfies Prisma.ImportRunSelect;

/** Every source with its last run, and how much waits for a person. */
export async function sourceList() {
  const [sources, waiting, unknown] = await Promise.all([
    db().catalogSource.findMany({
      where: isRead,
      orderBy: { id: "asc" },
      relationLoadStrategy: "join",
      include: { runs: { orderBy: { id: "desc" }, take: 1, select: runColumns } },
    }),
    matchesWaiting(),
    unknownPublishers(),
  ]);
  return { sources: sources.map(({ runs: [last], ...source }) => ({ ...source, last: last ?? null, state: stateOf(source, last, now()) })), waiting, unknown };
}

async function unknownPublishers(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT publisher_name)::int AS count FROM dataset
    WHERE department_id IS NULL AND gone_at IS NULL AND publisher_name IS NOT NULL`;
  return row?.count ?? 0;
}

/** A source with its runs, the latest first; null where there is none. */
export async function sourcePage(id: number, place: Place = { show: pageSize }) {
  const source = await db().catalogSource.findFirst({
    where: { id, ...isRead },
    relationLoadStrategy: "join",
    include: {
      runs: { orderBy: { id: "desc" }, take: 1, select: runColumns },
      _count: { select: { datasets: { where: { goneAt: null } }, runs: { where: { dryRun: false } } } },
    },
  });
  if (!source) return null;
  const behind = place.after === undefined ? {} : { id: { lt: place.after } };
  const found = await db().importRun.findMany({ where: { sourceId: id, ...behind }, orderBy: { id: "desc" }, take: place.show + 1, select: runColumns });
  const { runs: [last], _count, ...rest } = source;
  return {
    source: { ...rest, last: last ?? null, datasets: _count.datasets, state: stateOf(rest, last, now()), imported: _count.runs > 0 || rest.checkedAt !== null },
    history: partOf(found, place),
  };
}

/** A run with everything it found; null where the source has no such run. */
export async function runPage(sourceId: number, id: number) {
  const run = await db().importRun.findFirst({
    where: { id, sourceId },
    relationLoadStrategy: "join",
    select: {
      ...runColumns, step: true, stepDone: true, stepTotal: true, remarks: true, details: true,
      startedBy: { select: { displayName: true } },
      source: { select: { id: true, title: true, address: true, checkedAt: true } },
    },
  });
  if (!run) return null;
  const latest = await db().importRun.findFirst({ where: { sourceId }, orderBy: { id: "desc" }, select: { id: true } });
  const { remarks, details, source, ...rest } = run;
  const { reasons = {}, examples = {}, strangers = [] } = details as unknown as Partial<Pick<ImportReport, "reasons" | "strangers">> & { examples?: Examples };
  return {
    source,
    run: { ...rest, latest: latest?.id === id },
    examples,
    strangers,
    reasons: reasonsMet(remarks as unknown as Remark[], reasons) satisfies ReasonMet[],
  };
}
