import type { z } from "zod";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { allow, found } from "~/platform/errors";
import { canSetReviews } from "../policy";
import type { PointForm, PolicyForm, RetireForm } from "../schemas";

/** Adds a point to a side's checklist; one that it `replaces` is retired, since what was ticked must stay readable. */
export async function addPoint(actor: PersonActor, { side, textEn, textEs, replaces }: z.output<typeof PointForm>): Promise<void> {
  allow(canSetReviews(actor));
  await transaction(async (tx) => {
    const { id } = await tx.reviewChecklist.create({ data: { side, textEn, textEs, createdAt: now(), createdById: actor.id }, select: { id: true } });
    if (replaces) {
      const { count } = await tx.reviewChecklist.updateMany({ where: { id: replaces, side, retiredAt: null }, data: { retiredAt: now(), retiredById: actor.id } });
      found(count || null);
    }
    await record(tx, { actor, verb: "review.checklist_changed", person: actor, facts: { added: id, retired: replaces ?? null } });
  });
}

/** Takes a point off the checklist, or takes it up again. Doing it twice is doing it once. */
export async function retirePoint(actor: PersonActor, { point, retired }: z.output<typeof RetireForm>): Promise<void> {
  allow(canSetReviews(actor));
  await transaction(async (tx) => {
    const before = found(await tx.reviewChecklist.findUnique({ where: { id: point } }));
    if ((before.retiredAt !== null) === retired) return;
    await tx.reviewChecklist.update({ where: { id: point }, data: retired ? { retiredAt: now(), retiredById: actor.id } : { retiredAt: null, retiredById: null } });
    await record(tx, { actor, verb: "review.checklist_changed", person: actor, facts: retired ? { retired: point } : { added: point } });
  });
}

/** Whether one person may hold two sides of the same review. */
export async function setReviewPolicy(actor: PersonActor, { twoSides }: z.output<typeof PolicyForm>): Promise<void> {
  allow(canSetReviews(actor));
  await transaction(async (tx) => {
    const before = await tx.reviewPolicy.findUnique({ where: { id: 1 } });
    if ((before?.twoSides ?? false) === twoSides) return;
    const after = { twoSides, changedAt: now(), changedById: actor.id };
    await tx.reviewPolicy.upsert({ where: { id: 1 }, create: { id: 1, ...after }, update: after });
    await record(tx, { actor, verb: "review.policy_changed", person: actor, facts: { twoSides } });
  });
}
