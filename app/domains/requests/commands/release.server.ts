import type { PersonActor } from "~/domains/activity/actor";
import { nameReviewed, openReview, openReviews } from "~/domains/reviews/commands.server";
import { lets } from "~/domains/reviews/model";
import { type ReviewGate, gatesOf } from "~/domains/reviews/queries.server";
import type { Tx } from "~/platform/db/client.server";
import { invalid } from "~/platform/errors";
import { isReleased } from "../model";
import type { AnswerForm } from "../schemas";
import type { OnPortal } from "./answer-rules.server";
import type { LockedRequest } from "./locking.server";

/** What a release leaves to note of its reviews. */
export interface Clearance {
  /** Datasets that need no more: reviewed as such, or out already. */
  settled: number[];
  /** Reviews of what had no dataset until now, in their order. */
  unnamed: number[];
  /** Reviews of what an address named, and the listed dataset that takes its place. */
  exchanged: { review: number; datasetId: number }[];
}

/**
 * Every dataset that goes out now needs a review that lets it, by other people than the answer's author. A review under a working
 * title is good for one dataset, which it is of from then on. Throws `invalid`.
 */
export async function allowRelease(tx: Tx, request: LockedRequest, authorId: number, form: AnswerForm, portal: OnPortal | null): Promise<Clearance> {
  const goesOut = await whatGoesOut(tx, request, form, portal);
  if (goesOut.count === 0) return { settled: goesOut.settled, unnamed: [], exchanged: goesOut.exchanged };
  const release = form.status as "fulfilled" | "partially_fulfilled";
  const gates = await gatesOf(tx, request.id);
  const named = gates.filter(({ datasetId }) => datasetId !== null && goesOut.ids.includes(datasetId));
  const missing = goesOut.count - named.length;
  const working = gates.filter(({ datasetId }) => datasetId === null);
  const fitting = working.filter(({ gate, approvers }) => lets(gate, release) && !approvers.includes(authorId));
  const unnamed = fitting.slice(0, missing);
  const enough = unnamed.length === missing || unnamed.some(({ carried }) => carried);
  const used = enough ? [...named, ...unnamed] : [...named, ...working];
  const problem = used.map((review) => problemOf(review, release, authorId)).find((one) => one !== null) ?? (enough ? null : gates.length === 0 ? "unreviewed" : "unreviewedMore");
  if (problem) throw invalid({ status: [problem] });
  return { settled: [...goesOut.settled, ...named.map(({ datasetId }) => datasetId!)], unnamed: unnamed.map(({ id }) => id), exchanged: [] };
}

function problemOf({ gate, lacks, approvers }: ReviewGate, release: "fulfilled" | "partially_fulfilled", authorId: number): string | null {
  if (lacks.includes("withheld")) return "withheld";
  if (lacks.includes("columns") || lacks.includes("year")) return "reviewAgain";
  if (gate === "closed") return "unreviewed";
  if (!lets(gate, release)) return "limited";
  return approvers.includes(authorId) ? "ownReview" : null;
}

interface GoesOut extends Omit<Clearance, "unnamed"> {
  ids: number[];
  /** With what an address makes a dataset of. */
  count: number;
}

/**
 * All that a release names; of an update, what nobody reviewed with it. What was named by its address and turns out to be listed
 * already is the same data under its listed name: so many may be exchanged.
 */
async function whatGoesOut(tx: Tx, request: LockedRequest, form: AnswerForm, portal: OnPortal | null): Promise<GoesOut> {
  const ids = [...new Set([...form.datasetIds, ...(portal?.known ? [portal.known.id] : [])])];
  const fresh = portal && !portal.known ? 1 : 0;
  if (form.status !== request.status) return { ids, count: ids.length + fresh, settled: [], exchanged: [] };
  const linked = await tx.requestDataset.findMany({
    where: { requestId: request.id }, select: { datasetId: true, dataset: { select: { provisionalSince: true } } },
  });
  const settled = linked.map(({ datasetId }) => datasetId);
  const added = ids.filter((id) => !settled.includes(id));
  const given = linked.flatMap(({ datasetId, dataset }) => (dataset.provisionalSince !== null && !ids.includes(datasetId) ? [datasetId] : []));
  if (fresh > 0 || !(await areListed(tx, added)) || added.length > given.length) return { ids: added, count: added.length + fresh, settled, exchanged: [] };
  const gates = await gatesOf(tx, request.id);
  const exchanged = added.flatMap((id, place) => {
    const review = gates.some(({ datasetId }) => datasetId === id) ? undefined : gates.find(({ datasetId }) => datasetId === given[place]);
    return review ? [{ review: review.id, datasetId: id }] : [];
  });
  return { ids: [], count: 0, settled: [...settled, ...added], exchanged };
}

const areListed = async (tx: Tx, ids: number[]) => (await tx.dataset.count({ where: { id: { in: ids }, provisionalSince: null, goneAt: null } })) === ids.length;

/** What was reviewed without a dataset has one from now on. */
export async function keepReviewed(tx: Tx, clearance: Clearance | null, datasetIds: number[]): Promise<void> {
  if (!clearance) return;
  for (const { review, datasetId } of clearance.exchanged) await nameReviewed(tx, review, datasetId);
  const others = datasetIds.filter((id) => !clearance.settled.includes(id));
  for (const [place, review] of clearance.unnamed.entries()) {
    const id = others[place];
    if (id !== undefined) await nameReviewed(tx, review, id);
  }
}

/** A move into the review opens one for each dataset. An update that names more names what had but a title, or opens one. */
export async function sendToReview(tx: Tx, actor: PersonActor, request: LockedRequest, named: number[]): Promise<void> {
  const sent = { requestId: request.id, title: request.title, begunById: actor.id };
  if (request.status !== "release_review") {
    const linked = await tx.requestDataset.findMany({ where: { requestId: request.id }, orderBy: { datasetId: "asc" }, select: { datasetId: true } });
    return openReviews(tx, sent, linked.map(({ datasetId }) => datasetId));
  }
  const gates = await gatesOf(tx, request.id);
  const unnamed = gates.filter(({ datasetId }) => datasetId === null);
  for (const id of named.filter((one) => gates.every(({ datasetId }) => datasetId !== one))) {
    const review = unnamed.shift();
    await (review ? nameReviewed(tx, review.id, id) : openReview(tx, sent, id));
  }
}

/** A part of what is in its review was sent there with the whole. */
export async function reviewPart(tx: Tx, whole: LockedRequest, part: { id: number; title: string }): Promise<void> {
  if (whole.status !== "release_review") return;
  const sent = await tx.releaseReview.findFirst({ where: { requestId: whole.id, endedAt: null }, orderBy: { id: "asc" }, select: { begunById: true } });
  await openReview(tx, { requestId: part.id, title: part.title, begunById: sent?.begunById ?? null }, null);
}

/** Where a review may go on: before the release, or of what is still to be said about data that is out. */
export const isUnderReview = (request: Pick<LockedRequest, "status">, review: { outcome: unknown }) =>
  request.status === "release_review" || (isReleased(request.status) && review.outcome === null);
