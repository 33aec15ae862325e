import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { columnsChanged, goodUntil, sides } from "../model";
import { columnNames } from "../queries/weighed.server";

export interface Sent {
  requestId: number;
  /** What it is called until a dataset is known. */
  title: string;
  begunById: number | null;
}

/** Begins a review of each dataset, or of the working title where there is none; the round before is over. */
export async function openReviews(tx: Tx, sent: Sent, datasetIds: number[]): Promise<void> {
  await tx.releaseReview.updateMany({ where: { requestId: sent.requestId, endedAt: null }, data: { endedAt: now(), version: { increment: 1 } } });
  for (const datasetId of datasetIds.length > 0 ? datasetIds : [null]) await openReview(tx, sent, datasetId);
}

/** Ends this round of a review and begins the next. */
export async function renewReview(tx: Tx, sent: Sent, review: { id: number; datasetId: number | null }): Promise<number> {
  await tx.releaseReview.update({ where: { id: review.id }, data: { endedAt: now(), version: { increment: 1 } } });
  return openReview(tx, sent, review.datasetId);
}

/**
 * What the round before wrote down stays written. A side's approval stays only where the catalogue shows that the columns are those
 * it looked at, for twelve months, and never where its giver sends it now: of what has no columns yet, nobody can tell what changed.
 */
export async function openReview(tx: Tx, { requestId, title, begunById }: Sent, datasetId: number | null): Promise<number> {
  const at = now();
  const before = await tx.releaseReview.findFirst({
    where: datasetId === null ? { requestId, datasetId: null, workingTitle: title } : { datasetId },
    orderBy: { id: "desc" },
    include: { sides: true },
  });
  const dataset = datasetId === null ? null : await tx.dataset.findUniqueOrThrow({ where: { id: datasetId }, select: { columns: true } });
  const columnsNow = columnNames(dataset?.columns);
  const same = before !== null && before.columnsSeen.length > 0 && columnsNow.length > 0 && !columnsChanged({ columnsSeen: before.columnsSeen, columnsNow });
  const stays = ({ state, at: said, reviewerId }: NonNullable<typeof before>["sides"][number]) =>
    same && state === "approved" && said !== null && cityDay(at) < goodUntil(cityDay(said)) && reviewerId !== begunById;
  const round = before?.requestId === requestId ? before.round + 1 : 1;

  const { id } = await tx.releaseReview.create({
    data: {
      requestId, datasetId, workingTitle: datasetId === null ? title : null, round, begunAt: at, begunById, columnsSeen: columnsNow,
      ownerId: before?.ownerId === begunById ? null : (before?.ownerId ?? null), manner: before?.manner ?? null,
      sides: { create: sides.map((side) => keptSide(side, before?.sides.find((word) => word.side === side && stays(word)))) },
    },
    select: { id: true },
  });
  if (before) await copyFacts(tx, before.id, id);
  return id;
}

type SideRow = Awaited<ReturnType<Tx["reviewSide"]["findMany"]>>[number];

function keptSide(side: (typeof sides)[number], kept: SideRow | undefined) {
  if (!kept) return { side };
  const { reviewId: _, ...word } = kept;
  return word;
}

/** What is documented, which columns stay in, and what was ticked with the words that stay. */
async function copyFacts(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO review_document (review_id, point, there, why_not) SELECT ${to}, point, there, why_not FROM review_document WHERE review_id = ${from}`;
  await tx.$executeRaw`
    INSERT INTO review_column (review_id, name, treatment, reason) SELECT ${to}, name, treatment, reason FROM review_column WHERE review_id = ${from} ORDER BY id`;
  await tx.$executeRaw`
    INSERT INTO review_check (review_id, side, point_id) SELECT ${to}, old.side, point_id FROM review_check old
    JOIN review_side kept ON kept.review_id = ${to} AND kept.side = old.side AND kept.state = 'approved' WHERE old.review_id = ${from}`;
}

/** What was reviewed under a working title, or under an address, has come out as this dataset. */
export async function nameReviewed(tx: Tx, reviewId: number, datasetId: number): Promise<void> {
  const { columns } = await tx.dataset.findUniqueOrThrow({ where: { id: datasetId }, select: { columns: true } });
  await tx.releaseReview.update({ where: { id: reviewId }, data: { datasetId, columnsSeen: columnNames(columns), version: { increment: 1 } } });
}
