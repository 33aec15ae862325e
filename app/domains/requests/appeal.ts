import { appealDays } from "~/domains/refusals/model";
import { type Day, addDays } from "~/platform/calendar";
import type { RequestStatus } from "./model";

export interface Refused {
  status: RequestStatus;
  /** The day it was declined, in the city. */
  declinedOn: Day;
  appealedAt: Date | string | null;
  refusal: { appealable: boolean } | null;
}

/** The last day on which whoever asked may appeal; null where there is nothing to appeal, or it was appealed already. */
export function appealableUntil({ status, declinedOn, appealedAt, refusal }: Refused): Day | null {
  return status === "declined" && appealedAt === null && refusal?.appealable ? addDays(declinedOn, appealDays) : null;
}

/** What the policies need to know of an appeal: who said no, and how many others answer for the department. */
export interface Contested {
  declinedById: number | null;
  othersAnswer: number;
}

interface Appealed {
  departmentId: number | null;
  departmentAnswerers: number;
  appeal: { declinedById: number | null; declinedBy: { memberships: { departmentId: number; role: string }[] } | null } | null;
}

export function contestedOf({ departmentId, departmentAnswerers, appeal }: Appealed): Contested | null {
  if (!appeal) return null;
  const answers = appeal.declinedBy?.memberships.some((member) => member.departmentId === departmentId && member.role !== "viewer");
  return { declinedById: appeal.declinedById, othersAnswer: departmentAnswerers - (answers ? 1 : 0) };
}

export const contestedColumns = {
  select: { declinedById: true, declinedBy: { select: { memberships: { select: { departmentId: true, role: true } } } } },
} as const;
