import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { allow, found, invalid } from "~/platform/errors";
import { canKeepLabels } from "../policy";

/** A new label for everybody's requests; a retired one of that name comes back. Throws `forbidden`, or `invalid` where there is one. */
export async function addLabel(actor: PersonActor, name: string): Promise<void> {
  allow(canKeepLabels(actor));
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('plaza.labels'))`;
    const same = await tx.label.findFirst({ where: { name: { equals: name, mode: "insensitive" } } });
    if (same && same.retiredAt === null) throw invalid({ name: ["taken"] });
    if (same) await tx.label.update({ where: { id: same.id }, data: { name, retiredAt: null, retiredById: null } });
    else await tx.label.create({ data: { name, createdAt: now(), createdById: actor.id } });
  });
}

/** Offered no more, or again; requests keep it. Throws `forbidden`, `not-found`. */
export async function retireLabel(actor: PersonActor, id: number, retired: boolean): Promise<void> {
  allow(canKeepLabels(actor));
  await transaction(async (tx) => {
    const label = found(await tx.label.findUnique({ where: { id }, select: { retiredAt: true } }));
    if ((label.retiredAt !== null) === retired) return;
    await tx.label.update({ where: { id }, data: retired ? { retiredAt: now(), retiredById: actor.id } : { retiredAt: null, retiredById: null } });
  });
}
