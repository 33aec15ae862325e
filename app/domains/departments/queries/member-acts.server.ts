import { db } from "~/platform/db/client.server";
import type { DepartmentRole } from "~/platform/db/generated/enums";
import type { PersonActor } from "~/domains/activity/actor";

const told = {
  "department.member_added": "added",
  "department.member_changed": "changed",
  "department.member_removed": "removed",
  "department.invited": "invited",
} as const;

export interface MemberAct {
  id: number;
  act: (typeof told)[keyof typeof told];
  /** Whom it was done to; an address where they are only invited. */
  name: string;
  role: DepartmentRole | null;
  again: boolean;
}

/** What this person has just done to a department's members, to tell them so; null where it is nothing of theirs. */
export async function memberActOf(actor: PersonActor, departmentId: number, id: number): Promise<MemberAct | null> {
  const activity = await db().activity.findFirst({ where: { id, departmentId, actorId: actor.id, verb: { in: Object.keys(told) } } });
  if (!activity) return null;
  const facts = activity.facts as { person?: number; invitation?: number; role?: DepartmentRole; to?: DepartmentRole; again?: boolean };
  const name = facts.invitation && !facts.person ? await addressOf(facts.invitation) : await nameOf(facts.person ?? 0);
  if (!name) return null;
  return { id, act: told[activity.verb as keyof typeof told], name, role: facts.to ?? facts.role ?? null, again: facts.again ?? false };
}

async function nameOf(id: number) {
  return (await db().person.findFirst({ where: { id, deletedAt: null }, select: { displayName: true } }))?.displayName;
}

async function addressOf(id: number) {
  return (await db().invitation.findUnique({ where: { id }, select: { email: true } }))?.email;
}
