import { type AtAddress, datasetAt } from "~/domains/datasets/queries.server";
import { unfilledIn } from "~/domains/templates/model";
import { cityDay, dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import { type Problems, invalid, isAppError } from "~/platform/errors";
import { addressProblem } from "~/platform/web/public-address.server";
import { type DatePrecision, namesDatasets } from "../model";
import { newPlan, planProblems, promisedBefore } from "../plan";
import type { AnswerForm } from "../schemas";
import type { LockedRequest } from "./locking.server";

export interface Plan {
  on: Date;
  precision: DatePrecision;
  reason: string | null;
}

/** The date promised with this answer, or null. Changing an earlier promise needs a reason. Throws `invalid`. */
export function planOf(request: LockedRequest, form: AnswerForm): Plan | null {
  const promised = promisedBefore(request);
  const problems = planProblems(form, promised, cityDay(now()));
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const plan = newPlan(form, promised);
  return plan && { on: dateOf(plan.day), precision: plan.precision, reason: form.planReason ?? null };
}

/** Asks every rule before it refuses, so that all that is wrong is said at once. Throws `invalid`. */
export async function allowTogether(...rules: (() => unknown)[]): Promise<void> {
  const problems: Problems = {};
  for (const rule of rules) {
    try {
      await rule();
    } catch (error) {
      if (!isAppError(error) || error.code !== "invalid") throw error;
      Object.assign(problems, error.facts["problems"]);
    }
  }
  if (Object.keys(problems).length > 0) throw invalid(problems);
}

export async function allowDatasets(tx: Tx, ids: number[]): Promise<void> {
  const known = await tx.dataset.count({ where: { id: { in: ids } } });
  if (known !== new Set(ids).size) throw invalid({ datasetIds: ["dataset"] });
}

/** What an answer names by its address: `known` where a dataset has that address already. */
export interface OnPortal {
  address: string;
  title: string;
  known: AtAddress | null;
}

/** Whether the answer may name what lies at an address; what it finds there stays so until the transaction ends. Throws `invalid`. */
export async function onPortal(tx: Tx, { status, portalAddress: address, portalTitle: title }: AnswerForm): Promise<OnPortal | null> {
  if (!address || !title || !namesDatasets(status)) return null;
  const problem = addressProblem(new URL(address));
  if (problem) throw invalid({ portalAddress: [problem === "not-public" ? "notPublic" : "webAddress"] });
  await takeTurn(tx, "a dataset's address");
  const known = await datasetAt(tx, address);
  if (known === "several") throw invalid({ portalAddress: ["severalThere"] });
  return { address, title, known };
}

/** No text goes out with a place in it that is still to be filled. Throws `invalid`. */
export function allowFilled(texts: Record<string, string | null | undefined>): void {
  const problems = Object.entries(texts).flatMap(([name, text]) => {
    const place = unfilledIn(text ?? "");
    return place === null ? [] : [[name, [`unfilled:${place}`]]];
  });
  if (problems.length > 0) throw invalid(Object.fromEntries(problems) as Problems);
}

/** What people read of an answer. */
export const textsOf = ({ body, planReason, format, leftOut, holder, portalTitle }: AnswerForm) => ({ body, planReason, format, leftOut, holder, portalTitle });

/** A reason that is no longer in use is given by nobody anew. Throws `invalid`. */
export async function allowReason(tx: Tx, request: LockedRequest, { status, declineReason }: AnswerForm): Promise<void> {
  if (status !== "declined" || !declineReason || declineReason === request.declineReason) return;
  const reason = await tx.refusalReason.findUnique({ where: { code: declineReason }, select: { inUse: true } });
  if (!reason?.inUse) throw invalid({ declineReason: ["notInUse"] });
}

/** The number of the request that this one repeats, where the answer joins it to one. */
export const originalOf = (form: AnswerForm) => (form.status === "duplicate" ? form.duplicateOf : undefined);

/** A duplicate is joined to a request that is none, and has none of its own: so no chain and no circle. Both are locked. */
export async function allowOriginal(tx: Tx, request: LockedRequest, id: number | undefined): Promise<void> {
  if (id === undefined) return;
  if (id === request.id) throw invalid({ duplicateOf: ["ownNumber"] });
  if (request.status === "duplicate" && request.duplicateOfId !== null) {
    if (request.duplicateOfId !== id) throw invalid({ duplicateOf: [`undoFirst:${request.duplicateOfId}`] });
    return;
  }
  const joined = await tx.datasetRequest.findFirst({ where: { duplicateOfId: request.id, status: "duplicate" }, select: { id: true } });
  if (joined) throw invalid({ status: [`hasJoined:${joined.id}`] });
  const original = await tx.datasetRequest.findFirst({
    where: { id, hiddenAt: null, status: { not: "withdrawn" } },
    select: { status: true, duplicateOf: { select: { id: true, hiddenAt: true } } },
  });
  if (!original) throw invalid({ duplicateOf: ["original"] });
  if (original.status === "duplicate") {
    const first = original.duplicateOf;
    throw invalid({ duplicateOf: [first && !first.hiddenAt ? `joined:${first.id}` : "original"] });
  }
}
