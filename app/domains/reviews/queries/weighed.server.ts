import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { type Weighed, gateOf, lacksOf } from "../model";
import type { Reviewable } from "../policy";

/** All that decides how a review stands and whose word it waits for. */
export const weighedColumns = {
  id: true, requestId: true, datasetId: true, workingTitle: true, round: true, version: true, begunAt: true, begunById: true, ownerId: true,
  endedAt: true, outcome: true, concludedAt: true, concludedById: true, columnsSeen: true, confirmationId: true,
  sides: { select: { side: true, state: true, reviewerId: true } },
  documents: { select: { point: true, there: true, whyNot: true } },
  dataset: { select: { id: true, slug: true, title: true, columns: true } },
  request: {
    select: {
      departmentId: true,
      department: { select: { memberships: { where: { role: { in: ["responder", "coordinator"] } }, select: { personId: true } } } },
    },
  },
} satisfies Prisma.ReleaseReviewSelect;

type Selected = Prisma.ReleaseReviewGetPayload<{ select: typeof weighedColumns }>;

export function columnNames(columns: Prisma.JsonValue | undefined): string[] {
  return ((columns ?? []) as unknown as { name: string }[]).map(({ name }) => name);
}

export function weighedOf(row: Selected): Weighed & Reviewable {
  const { request, dataset, concludedAt, confirmationId } = row;
  return {
    ...row,
    concludedOn: concludedAt && cityDay(concludedAt),
    carried: confirmationId !== null,
    columnsNow: columnNames(dataset?.columns),
    departmentId: request.departmentId,
    answererIds: request.department?.memberships.map(({ personId }) => personId) ?? [],
  };
}

/** A review that somebody acts on: its request's lock keeps it so. */
export async function reviewToActOn(tx: Tx, id: number) {
  const row = await tx.releaseReview.findUnique({ where: { id }, select: weighedColumns, relationLoadStrategy: "join" });
  return row && { ...row, ...weighedOf(row) };
}

export type ReviewActedOn = NonNullable<Awaited<ReturnType<typeof reviewToActOn>>>;

/** The reviews of a request that run now, each with how far it opens the gate and who approved. */
export async function gatesOf(tx: Pick<Tx, "releaseReview">, requestId: number) {
  const rows = await tx.releaseReview.findMany({
    where: { requestId, endedAt: null }, orderBy: { id: "asc" }, select: weighedColumns, relationLoadStrategy: "join",
  });
  const today = cityDay(now());
  return rows.map((row) => {
    const review = weighedOf(row);
    return {
      id: row.id, datasetId: row.datasetId, title: row.dataset?.title ?? row.workingTitle ?? "", carried: review.carried,
      gate: gateOf(review, today), lacks: lacksOf(review, today), outcome: row.outcome, concludedAt: row.concludedAt,
      approvers: [...row.sides.map(({ reviewerId }) => reviewerId), row.concludedById].filter((id) => id !== null),
    };
  });
}

export type ReviewGate = Awaited<ReturnType<typeof gatesOf>>[number];

/** Whether one person may hold two sides of the same review. */
export async function twoSidesAllowed(tx: Pick<Tx, "reviewPolicy"> = db()): Promise<boolean> {
  return (await tx.reviewPolicy.findUnique({ where: { id: 1 }, select: { twoSides: true } }))?.twoSides ?? false;
}
