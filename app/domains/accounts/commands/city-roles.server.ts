import { type Actor, type PersonActor, system } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { CityRole } from "~/platform/db/generated/enums";
import { allow, conflict, found, invalid } from "~/platform/errors";
import { asAddress } from "../model";
import { canAdminister } from "../policy";
import { address } from "../schemas";
import { personWithAddress } from "./join.server";

interface Grant {
  personId: number;
  role: CityRole;
}

/** Gives a city role or takes it away: the wanted state. Throws `forbidden`; `invalid` for the last administrator. */
export async function setCityRole(actor: PersonActor, grant: Grant & { held: boolean }): Promise<void> {
  allow(canAdminister(actor));
  await transaction(async (tx) => {
    found(await tx.person.findFirst({ where: { id: grant.personId, deletedAt: null }, select: { id: true } }));
    if (grant.held) await grantWithin(tx, actor, grant);
    else await revokeWithin(tx, actor, grant);
  });
}

/** Makes whoever has this address an administrator: how a city's first one comes to be. Throws `invalid`. */
export async function createAdministrator(email: string): Promise<void> {
  const checked = address.safeParse(asAddress(email));
  if (!checked.success) throw invalid({ email: ["email"] });
  await transaction(async (tx) => {
    const { id } = await personWithAddress(tx, checked.data, "en");
    await grantWithin(tx, system, { personId: id, role: "administrator" });
  });
}

/** The grant inside another command's transaction. */
export async function grantWithin(tx: Tx, actor: Actor, { personId, role }: Grant, facts: { invitation?: number } = {}): Promise<void> {
  const { count } = await tx.cityGrant.createMany({ data: [{ personId, role, grantedAt: now() }], skipDuplicates: true });
  if (count > 0) await record(tx, { actor, verb: "person.role_granted", person: { id: personId }, facts: { role, ...facts } });
}

export async function revokeWithin(tx: Tx, actor: Actor, { personId, role }: Grant): Promise<void> {
  if (role === "administrator") await keepAdministrator(tx, personId);
  const { count } = await tx.cityGrant.deleteMany({ where: { personId, role } });
  if (count > 0) await record(tx, { actor, verb: "person.role_revoked", person: { id: personId }, facts: { role } });
}

/** All administrators are locked, so that the last two cannot take the role from each other at once. */
export async function keepAdministrator(tx: Tx, leaving: number): Promise<void> {
  const rows = await tx.$queryRaw<{ personId: number }[]>`
    SELECT g.person_id AS "personId" FROM city_grant g JOIN person p ON p.id = g.person_id
    WHERE g.role = 'administrator' AND p.deleted_at IS NULL ORDER BY g.person_id FOR UPDATE OF g`;
  const others = rows.some(({ personId }) => personId !== leaving);
  if (!others) throw rows.length === 0 ? conflict() : invalid({ "": ["lastAdministrator"] });
}
