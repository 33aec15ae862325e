import type { Actor } from "~/domains/activity/actor";
import { cityDay, dayOf, daysBetween } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Prisma } from "~/platform/db/generated/client";
import type { DatePrecision } from "~/platform/db/generated/enums";
import { summaryOf } from "~/platform/markdown/markdown.server";
import { type InventoryStatus, votingOpen } from "../model";
import { lateSince, planIn } from "../plan";

const columns = {
  id: true, slug: true, title: true, holds: true, language: true, status: true, sensitivity: true, plannedOn: true, plannedPrecision: true,
  voteCount: true, createdAt: true,
  department: { select: { id: true, slug: true, name: true } },
} satisfies Prisma.InventoryEntrySelect;

/** What a list shows of an entry, and whether this viewer voted. */
export const rowColumns = (viewer: Actor) =>
  ({
    ...columns,
    votes: { where: { personId: viewer.kind === "person" ? viewer.id : -1 }, select: { personId: true } },
  }) satisfies Prisma.InventoryEntrySelect;

type Selected = Prisma.InventoryEntryGetPayload<{ select: ReturnType<typeof rowColumns> }>;

export function rowOf({ votes, holds, plannedOn, ...entry }: Selected) {
  return {
    ...entry,
    plannedOn: plannedOn && dayOf(plannedOn),
    late: daysLate({ ...entry, plannedOn }),
    summary: summaryOf(holds.slice(0, 1_000), 140),
    voted: votes.length > 0,
    votingOpen: votingOpen(entry.status),
  };
}

/** By how many days a promise is broken; null where there is none or it can still be kept. */
export function daysLate({ status, ...promised }: { status: InventoryStatus; plannedOn: Date | null; plannedPrecision: DatePrecision | null }): number | null {
  const plan = status === "scheduled" ? planIn(promised) : null;
  const today = cityDay(now());
  const since = plan === null ? null : lateSince(plan, today);
  return since === null ? null : daysBetween(since, today) + 1;
}

export type EntryRow = ReturnType<typeof rowOf>;
