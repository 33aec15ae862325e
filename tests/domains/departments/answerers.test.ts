import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { acceptInvitation, changeMemberRole, inviteMember, removeMember } from "~/domains/departments/commands.server";
import { departmentList, departmentPage } from "~/domains/departments/queries.server";
import { db } from "~/platform/db/client.server";
import type { DepartmentRole } from "~/platform/db/generated/enums";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";

useDatabase();

let administrator: PersonActor;
let department: { id: number; slug: string };
beforeEach(async () => {
  administrator = await aPerson({ city: ["administrator"] });
  department = await aDepartment("Trees");
});

/** As the row says, the list and the page. */
async function counted() {
  const { memberCount, answererCount } = await db().department.findUniqueOrThrow({ where: { id: department.id } });
  const [listed] = await departmentList("en");
  expect([listed?.answererCount, (await departmentPage(department.slug, "en"))?.answererCount]).toEqual([answererCount, answererCount]);
  return [memberCount, answererCount];
}

async function joins(role: DepartmentRole): Promise<PersonActor> {
  const guest = await aPerson();
  const email = (await db().person.findUniqueOrThrow({ where: { id: guest.id } })).email!;
  await inviteMember(administrator, department.id, { email, role }, "en");
  const { text } = await db().mail.findFirstOrThrow({ where: { to: email } });
  await acceptInvitation(guest, /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? "");
  return guest;
}

test("who can answer is counted through every change of a membership", async () => {
  expect(await counted()).toEqual([0, 0]);
  const person = await joins("viewer");
  const place = { departmentId: department.id, personId: person.id };
  expect(await counted()).toEqual([1, 0]);
  await changeMemberRole(administrator, place, "responder");
  expect(await counted()).toEqual([1, 1]);
  await changeMemberRole(administrator, place, "coordinator");
  expect(await counted()).toEqual([1, 1]);
  await joins("coordinator");
  expect(await counted()).toEqual([2, 2]);
  await changeMemberRole(administrator, place, "viewer");
  expect(await counted()).toEqual([2, 1]);
  await removeMember(administrator, place);
  expect(await counted()).toEqual([1, 1]);
});
