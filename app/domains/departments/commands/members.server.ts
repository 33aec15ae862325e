import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { DepartmentRole } from "~/platform/db/generated/enums";
import { allow, found } from "~/platform/errors";
import { answering, higherRole } from "../model";
import { canManageMembers } from "../policy";

interface Place {
  departmentId: number;
  personId: number;
}

/** Gives a member another role. Throws `forbidden`, and `not-found` for anyone who is no member. */
export async function changeMemberRole(actor: PersonActor, place: Place, role: DepartmentRole): Promise<void> {
  const department = { id: place.departmentId };
  allow(canManageMembers(actor, department));
  await transaction(async (tx) => {
    await lock(tx, department.id);
    const before = found(await tx.membership.findUnique({ where: { personId_departmentId: place } }));
    if (before.role === role) return;
    await tx.membership.update({ where: { personId_departmentId: place }, data: { role } });
    await countMembers(tx, department.id);
    await record(tx, {
      actor, verb: "department.member_changed", department, forDepartmentId: department.id,
      facts: { person: place.personId, from: before.role, to: role },
    });
  });
}

/** Ends a membership; what they did for the department stays. Throws `forbidden`. */
export async function removeMember(actor: PersonActor, place: Place): Promise<void> {
  const department = { id: place.departmentId };
  allow(canManageMembers(actor, department));
  await transaction(async (tx) => {
    await lock(tx, department.id);
    const { count } = await tx.membership.deleteMany({ where: place });
    if (count === 0) return;
    await countMembers(tx, department.id);
    await record(tx, {
      actor, verb: "department.member_removed", department, forDepartmentId: department.id, facts: { person: place.personId },
    });
  });
}

/** Makes someone a member, or gives a member the higher of both roles. */
export async function addMemberWithin(
  tx: Tx, actor: PersonActor, place: Place, role: DepartmentRole, facts: { invitation?: number } = {},
): Promise<void> {
  const department = { id: place.departmentId };
  await lock(tx, department.id);
  const before = await tx.membership.findUnique({ where: { personId_departmentId: place } });
  if (before) {
    await tx.membership.update({ where: { personId_departmentId: place }, data: { role: higherRole(before.role, role) } });
  } else {
    await tx.membership.create({ data: { ...place, role, createdAt: now() } });
  }
  await countMembers(tx, department.id);
  await record(tx, {
    actor, verb: before ? "department.member_changed" : "department.member_added", department, forDepartmentId: department.id,
    facts: { person: place.personId, to: before ? higherRole(before.role, role) : role, ...facts },
  });
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
