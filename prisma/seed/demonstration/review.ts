/** Plays a whole release review: each side by somebody whose it is, through the product's own commands. */
import type { PersonActor } from "~/domains/activity/actor";
import { concludeReview, documentReview, keepReviewColumn, sayReviewSide } from "~/domains/requests/commands.server";
import type { Side } from "~/domains/reviews/model";
import { canSay } from "~/domains/reviews/policy";
import { reviewPage } from "~/domains/reviews/queries.server";
import { ColumnForm, ConcludeForm, DocumentForm, SideForm } from "~/domains/reviews/schemas";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { ReviewScript } from "./story";

/** `by` points to the review that their office holds; the others look at it here. */
export async function passReviews(by: PersonActor, staff: PersonActor[], requestId: number, script: ReviewScript): Promise<void> {
  const running = await db().releaseReview.findMany({ where: { requestId, endedAt: null, concludedAt: null }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of running) await passReview(by, staff, id, script);
}

async function passReview(by: PersonActor, staff: PersonActor[], id: number, { reference, note, columns = [], outcome, reason }: ReviewScript): Promise<void> {
  const seenVersion = async () => (await db().releaseReview.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
  for (const column of columns) await keepReviewColumn(by, id, ColumnForm.parse({ ...column, seenVersion: await seenVersion() }));
  const there = ["description", "license", "open_format", "frequency"];
  await documentReview(by, id, DocumentForm.parse({ there, manner: "automatic", seenVersion: await seenVersion() }));
  for (const { side, state } of (await standing(id)).row.sides) {
    if (state === "approved") continue;
    const { actor, points } = await whoseIs(side, [by, ...staff], id);
    const word =
      actor === by && !reason
        ? { word: "elsewhere", elsewhereReference: reference, elsewhereOn: cityDay(now()), elsewhereBy: by.name, note }
        : { word: actor === by ? "rejected" : "approved", checks: points, note: actor === by ? (note ?? reason) : undefined };
    await sayReviewSide(actor, id, SideForm.parse({ side, ...word, seenVersion: await seenVersion() }));
  }
  const changes = (await standing(id)).row.columns.length > 0;
  await concludeReview(by, id, ConcludeForm.parse({ outcome: outcome ?? (changes ? "open_with_changes" : "open"), reason, seenVersion: await seenVersion() }));
}

async function whoseIs(side: Side, staff: PersonActor[], id: number) {
  const { weighed, twoSides, points } = await standing(id);
  const actor = staff.find((person) => canSay(person, side, weighed, twoSides));
  if (!actor) throw new Error(`Nobody in the demonstration can speak for ${side} in review ${id}`);
  return { actor, points: points.filter((point) => point.side === side).map((point) => point.id) };
}

async function standing(id: number) {
  const page = await reviewPage(id);
  if (!page) throw new Error(`Review ${id} is gone`);
  return page;
}
