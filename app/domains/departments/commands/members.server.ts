import { hasCityRole, type PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import type { DepartmentRole } from "~/platform/db/generated/enums";
import { allow, conflict, found, invalid } from "~/platform/errors";
import { answering, departmentRoles, higherRole } from "../model";
import { canManageMembers } from "../policy";

interface Place {
  departmentId: number;
  personId: number;
}

/** The number of what was recorded, which the page then tells; null where nothing had to change. */
type Recorded = Promise<number | null>;

/** Gives a member another role. Throws `forbidden`, `invalid` for the last coordinator's own, `not-found` for anyone who is no member. */
export async function changeMemberRole(actor: PersonActor, place: Place, role: DepartmentRole): Recorded {
  const department = { id: place.departmentId };
  allow(canManageMembers(actor, department));
  return transaction(async (tx) => {
    await lock(tx, department.id);
    const before = found(await tx.membership.findUnique({ where: { personId_departmentId: place } }));
    if (before.role === role) return null;
    await keepCoordinator(tx, actor, place);
    await tx.membership.update({ where: { personId_departmentId: place }, data: { role } });
    await countMembers(tx, department.id);
    const { id } = await record(tx, {
      actor, verb: "department.member_changed", department, forDepartmentId: department.id,
      facts: { person: place.personId, from: before.role, to: role },
    });
    return id;
  });
}

/** Ends a membership; what they did for the department stays. Throws `forbidden`, and `invalid` for the last coordinator's own. */
export async function removeMember(actor: PersonActor, place: Place): Recorded {
  const department = { id: place.departmentId };
  allow(canManageMembers(actor, department));
  return transaction(async (tx) => {
    await lock(tx, department.id);
    const before = await tx.membership.findUnique({ where: { personId_departmentId: place } });
    if (!before) return null;
    await keepCoordinator(tx, actor, place);
    await tx.membership.delete({ where: { personId_departmentId: place } });
    await countMembers(tx, department.id);
    const { id } = await record(tx, {
      actor, verb: "department.member_removed", department, forDepartmentId: department.id,
      facts: { person: place.personId, from: before.role },
    });
    return id;
  });
}

/** Whoever leaves Plaza leaves their departments, even as the last coordinator: an administrator can come back. */
export async function leaveDepartments(tx: Tx, actor: PersonActor): Promise<void> {
  const memberships = await tx.membership.findMany({ where: { personId: actor.id }, orderBy: { departmentId: "asc" } });
  for (const { departmentId, role } of memberships) {
    await lock(tx, departmentId);
    await tx.membership.deleteMany({ where: { departmentId, personId: actor.id } });
    await countMembers(tx, departmentId);
    await record(tx, {
      actor, verb: "department.member_removed", department: { id: departmentId }, forDepartmentId: departmentId, facts: { person: actor.id, from: role },
    });
  }
}

/** Gives back the membership or role that this actor's act took. Throws `forbidden`, `not-found`, and `conflict` where it changed since. */
export async function undoMemberAct(actor: PersonActor, departmentId: number, act: number): Recorded {
  allow(canManageMembers(actor, { id: departmentId }));
  const verb = { in: ["department.member_changed", "department.member_removed"] };
  const done = await db().activity.findFirst({ where: { id: act, verb, departmentId, actorId: actor.id } });
  const { person, from, to } = found(done).facts as { person?: number; from?: DepartmentRole; to?: DepartmentRole };
  const role = found(departmentRoles.find((known) => known === from));
  const place = { departmentId, personId: found(person) };
  return transaction(async (tx) => {
    await lock(tx, departmentId);
    found(await tx.person.findFirst({ where: { id: place.personId, deletedAt: null }, select: { id: true } }));
    const before = await tx.membership.findUnique({ where: { personId_departmentId: place } });
    if (before?.role === role) return null;
    if (before?.role !== to) throw conflict();
    if (before) await keepCoordinator(tx, actor, place);
    return putMember(tx, actor, place, role, before);
  });
}

/** Makes someone a member, or gives a member the higher of both roles. */
export async function addMemberWithin(
  tx: Tx, actor: PersonActor, place: Place, role: DepartmentRole, facts: { invitation?: number } = {},
): Promise<void> {
  await lock(tx, place.departmentId);
  const before = await tx.membership.findUnique({ where: { personId_departmentId: place } });
  await putMember(tx, actor, place, before ? higherRole(before.role, role) : role, before, facts);
}

async function putMember(
  tx: Tx, actor: PersonActor, place: Place, role: DepartmentRole, before: { role: DepartmentRole } | null, facts: { invitation?: number } = {},
): Promise<number> {
  const department = { id: place.departmentId };
  if (before) await tx.membership.update({ where: { personId_departmentId: place }, data: { role } });
  else await tx.membership.create({ data: { ...place, role, createdAt: now() } });
  await countMembers(tx, department.id);
  const { id } = await record(tx, {
    actor, verb: before ? "department.member_changed" : "department.member_added", department, forDepartmentId: department.id,
    facts: { person: place.personId, ...(before && { from: before.role }), to: role, ...facts },
  });
  return id;
}

/** A department's last coordinator does not lock themselves out; an administrator can come back. */
async function keepCoordinator(tx: Tx, actor: PersonActor, { departmentId, personId }: Place): Promise<void> {
  if (personId !== actor.id || hasCityRole(actor, "administrator")) return;
  const others = await tx.membership.count({ where: { departmentId, role: "coordinator", personId: { not: personId } } });
  if (others === 0) throw invalid({ "": ["lastCoordinator"] });
}

/** Anew, under the department's lock: no sum of steps can go astray. */
async function countMembers(tx: Tx, id: number): Promise<void> {
  const members = await tx.membership.findMany({ where: { departmentId: id }, select: { role: true } });
  const answererCount = members.filter(({ role }) => answering.includes(role)).length;
  await tx.department.update({ where: { id }, data: { memberCount: members.length, answererCount } });
}

/** The department before its members: its counts are kept with them. */
async function lock(tx: Tx, id: number): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM department WHERE id = ${id} FOR NO KEY UPDATE`;
  found(rows[0]);
}
