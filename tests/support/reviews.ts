import type { PersonActor } from "~/domains/activity/actor";
import { concludeReview, documentReview, sayReviewSide } from "~/domains/requests/commands.server";
import { type Outcome, type Side, points, sides } from "~/domains/reviews/model";
import { ConcludeForm, DocumentForm, SideForm } from "~/domains/reviews/schemas";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { aPerson } from "./people";

/** One person for each side of a department's reviews. */
export type Board = Record<Side, PersonActor>;

export async function aBoard(departmentId: number | null): Promise<Board> {
  return {
    data_owner: await aPerson(departmentId === null ? { city: ["open_data_coordinator"] } : { name: "Dora Owner", in: { [departmentId]: "responder" } }),
    privacy: await aPerson({ name: "Prue Privacy", city: ["privacy_reviewer"] }),
    legal: await aPerson({ name: "Lars Legal", city: ["legal_reviewer"] }),
    security: await aPerson({ name: "Sana Security", city: ["security_reviewer"] }),
  };
}

/** The reviews of a request that run now, the oldest first. */
export const reviewsOf = (requestId: number) =>
  db().releaseReview.findMany({ where: { requestId, endedAt: null }, orderBy: { id: "asc" }, include: { sides: { orderBy: { side: "asc" } } } });

export const versionOf = async (id: number) => (await db().releaseReview.findUniqueOrThrow({ where: { id } })).version;

/** A side's word as its form sends it. */
export async function say(by: PersonActor, id: number, side: Side, more: object = {}): Promise<void> {
  const checks = (await db().reviewChecklist.findMany({ where: { side, retiredAt: null } })).map((point) => point.id);
  await sayReviewSide(by, id, SideForm.parse({ side, word: "approved", checks, seenVersion: await versionOf(id), ...more }));
}

export const document = async (by: PersonActor, id: number, more: object = {}) =>
  documentReview(by, id, DocumentForm.parse({
    there: ["description", "license", "open_format", "frequency"], manner: "automatic", seenVersion: await versionOf(id), ...more,
  }));

export const conclude = async (by: PersonActor, id: number, outcome: Outcome = "open", more: object = {}) =>
  concludeReview(by, id, ConcludeForm.parse({ outcome, seenVersion: await versionOf(id), ...more }));

/** Every review of a request passes: all that is missing is said by whose it is. */
export async function passReviews(requestId: number, { outcome = "open", board }: { outcome?: Outcome; board?: Board } = {}): Promise<void> {
  const { departmentId } = await db().datasetRequest.findUniqueOrThrow({ where: { id: requestId } });
  const by = board ?? (await aBoard(departmentId));
  for (const review of await reviewsOf(requestId)) {
    if (review.outcome !== null) continue;
    for (const side of sides) if (review.sides.find((word) => word.side === side)?.state !== "approved") await say(by[side], review.id, side);
    await document(by.legal, review.id);
    await conclude(by.legal, review.id, outcome);
  }
}

/** A request put into its review as a row has none yet: opens it, sent by `begunById`. */
export async function aReview(request: { id: number; title?: string }, more: { datasetId?: number; begunById?: number; begunAt?: Date } = {}) {
  const { datasetId = null, begunById = null, begunAt = now() } = more;
  return db().releaseReview.create({
    data: {
      requestId: request.id, datasetId, workingTitle: datasetId === null ? (request.title ?? "Street trees") : null, begunAt, begunById,
      sides: { create: sides.map((side) => ({ side })) },
    },
  });
}

/** As rows: a review that everybody has passed, for tests of what may follow. */
export async function aPassedReview(request: { id: number; title?: string }, more: Parameters<typeof aReview>[1] & { concludedAt?: Date } = {}) {
  const { id } = await aReview(request, more);
  const at = more.concludedAt ?? now();
  await db().reviewSide.updateMany({ where: { reviewId: id }, data: { state: "approved", at } });
  await db().reviewDocument.createMany({ data: points.map((point) => ({ reviewId: id, point, there: true })) });
  return db().releaseReview.update({ where: { id }, data: { outcome: "open", concludedAt: at } });
}
