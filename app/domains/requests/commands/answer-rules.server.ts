import { isReleaseConfirmed } from "~/domains/reviews/queries.server";
import { cityDay, dateOf, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { invalid } from "~/platform/errors";
import { type DatePrecision, planEnds } from "../model";
import type { AnswerForm } from "../schemas";
import type { LockedRequest } from "./locking.server";

export interface Plan {
  on: Date;
  precision: DatePrecision;
  reason: string | null;
}

const planning: AnswerForm["status"][] = ["planned", "in_progress", "release_review"];

/** The date promised with this answer, or null. Changing an earlier promise needs a reason. Throws `invalid`. */
export function planOf(request: LockedRequest, form: AnswerForm): Plan | null {
  if (!form.plannedOn || !planning.includes(form.status)) return null;
  const precision = form.plannedPrecision ?? (form.plannedOn.length === 7 ? "month" : "day");
  if (precision === "day" && form.plannedOn.length === 7) throw invalid({ plannedOn: ["date"] });
  const day = precision === "month" ? `${form.plannedOn.slice(0, 7)}-01` : form.plannedOn;
  if (!isDay(day)) throw invalid({ plannedOn: ["date"] });

  const same = request.plannedOn && dayOf(request.plannedOn) === day && request.plannedPrecision === precision;
  if (same) return null;
  if (planEnds(day, precision) < cityDay(now())) throw invalid({ plannedOn: ["past"] });
  if (request.firstPlannedOn && !form.planReason) throw invalid({ planReason: ["required"] });
  return { on: dateOf(day), precision, reason: form.planReason ?? null };
}

function isDay(day: string): boolean {
  const date = dateOf(day);
  return !Number.isNaN(date.getTime()) && dayOf(date) === day;
}

export async function allowDatasets(tx: Tx, ids: number[]): Promise<void> {
  const known = await tx.dataset.count({ where: { id: { in: ids } } });
  if (known !== new Set(ids).size) throw invalid({ datasetIds: ["dataset"] });
}

/** The number of the request that this one repeats, where the answer joins it to one. */
export const originalOf = (form: AnswerForm) => (form.status === "duplicate" ? form.duplicateOf : undefined);

/** A duplicate is joined to a request that is none, and has none of its own: so no chain and no circle. Both are locked. */
export async function allowOriginal(tx: Tx, request: LockedRequest, id: number | undefined): Promise<void> {
  if (id === undefined) return;
  if (id === request.id) throw invalid({ duplicateOf: ["ownNumber"] });
  const joined = await tx.datasetRequest.findFirst({ where: { duplicateOfId: request.id, status: "duplicate" }, select: { id: true } });
  if (joined) throw invalid({ status: ["hasJoined"] });
  const original = await tx.datasetRequest.findFirst({
    where: { id, hiddenAt: null },
    select: { status: true, duplicateOf: { select: { id: true, hiddenAt: true } } },
  });
  if (!original) throw invalid({ duplicateOf: ["original"] });
  if (original.status === "duplicate") {
    const first = original.duplicateOf;
    throw invalid({ duplicateOf: [first && !first.hiddenAt ? `joined:${first.id}` : "original"] });
  }
}

/** Nothing is released before someone other than the answer's author confirmed its review. */
export async function allowRelease(tx: Tx, request: LockedRequest, authorId: number): Promise<void> {
  const confirmed = await isReleaseConfirmed(tx, { requestId: request.id, since: request.statusSince, notBy: authorId });
  if (!confirmed) throw invalid({ status: ["unreviewed"] });
}
