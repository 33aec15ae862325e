import { expect, test } from "vitest";
import { changeDepartment, changeMemberRole, createDepartment, removeMember, undoMemberAct } from "~/domains/departments/commands.server";
import { departmentSlugNow } from "~/domains/departments/queries.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";

useDatabase();

const words = { name: "Street Services", shortName: "Streets", abbreviation: "BSS", website: undefined, duty: "Mends streets.", dutyEs: "Repara calles." };

test("a coordinator changes and ends memberships of their own department alone", async () => {
  const [mine, other] = [await aDepartment(), await aDepartment()];
  const coordinator = await aPerson({ in: { [mine.id]: "coordinator" } });
  const [here, there] = [await aPerson({ in: { [mine.id]: "viewer" } }), await aPerson({ in: { [other.id]: "viewer" } })];
  await changeMemberRole(coordinator, { departmentId: mine.id, personId: here.id }, "responder");
  await expect(changeMemberRole(coordinator, { departmentId: other.id, personId: there.id }, "responder")).rejects.toMatchObject({ code: "forbidden" });
  await expect(changeMemberRole(coordinator, { departmentId: mine.id, personId: there.id }, "responder")).rejects.toMatchObject({ code: "not-found" });
  await expect(removeMember(coordinator, { departmentId: other.id, personId: there.id })).rejects.toMatchObject({ code: "forbidden" });
  await Promise.all([1, 2, 3].map(() => removeMember(coordinator, { departmentId: mine.id, personId: here.id })));
  expect((await db().department.findUniqueOrThrow({ where: { id: mine.id } })).memberCount).toBe(1);
  expect((await db().activity.findMany({ orderBy: { id: "asc" } })).map(({ verb, facts }) => [verb, facts])).toEqual([
    ["department.member_changed", { person: here.id, from: "viewer", to: "responder" }], ["department.member_removed", { person: here.id, from: "responder" }],
  ]);
});

test("a removal or a changed role is undone by who did it, while it stands", async () => {
  const department = await aDepartment();
  const departmentId = department.id;
  const coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
  const other = await aPerson({ in: { [departmentId]: "coordinator" } });
  const member = await aPerson({ in: { [departmentId]: "responder" } });
  const place = { departmentId, personId: member.id };
  const role = async () => (await db().membership.findUnique({ where: { personId_departmentId: place } }))?.role ?? null;
  const removed = (await removeMember(coordinator, place)) ?? 0;
  await expect(undoMemberAct(other, departmentId, removed)).rejects.toMatchObject({ code: "not-found" });
  await expect(undoMemberAct(member, departmentId, removed)).rejects.toMatchObject({ code: "forbidden" });
  await undoMemberAct(coordinator, departmentId, removed);
  expect([await role(), await undoMemberAct(coordinator, departmentId, removed)]).toEqual(["responder", null]);
  const changed = (await changeMemberRole(coordinator, place, "viewer")) ?? 0;
  await changeMemberRole(other, place, "coordinator");
  await expect(undoMemberAct(coordinator, departmentId, changed)).rejects.toMatchObject({ code: "conflict" });
  expect((await db().department.findUniqueOrThrow({ where: { id: departmentId } })).memberCount).toBe(3);
});

test("the last coordinator stays one, unless an administrator says so", async () => {
  const { id: departmentId } = await aDepartment();
  const coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
  const place = { departmentId, personId: coordinator.id };
  const last = { code: "invalid", facts: { problems: { "": ["lastCoordinator"] } } };
  await expect(removeMember(coordinator, place)).rejects.toMatchObject(last);
  await expect(changeMemberRole(coordinator, place, "viewer")).rejects.toMatchObject(last);
  await changeMemberRole(await aPerson({ city: ["administrator"] }), place, "viewer");
  expect((await db().membership.findFirstOrThrow()).role).toBe("viewer");
});

test("an administrator makes a department and renames it; its old address leads to the new one", async () => {
  const admin = await aPerson({ city: ["administrator"] });
  const { id, slug } = await createDepartment(admin, words);
  const renamed = await changeDepartment(admin, id, { ...words, name: "Bureau of Streets" });
  expect([slug, renamed.slug, await departmentSlugNow(slug)]).toEqual(["street-services", "bureau-of-streets", "bureau-of-streets"]);
  await expect(createDepartment(admin, words)).rejects.toMatchObject({ code: "invalid", facts: { problems: { name: ["taken"] } } });
  expect((await changeDepartment(admin, id, words)).slug).toBe("street-services");
  await changeDepartment(admin, id, words);
  expect((await db().activity.findMany({ orderBy: { id: "asc" } })).map(({ verb, facts }) => [verb, facts])).toEqual([
    ["department.created", {}], ["department.changed", { fields: ["name"] }], ["department.changed", { fields: ["name"] }],
  ]);
});

test("two departments have no name in common", async () => {
  const admin = await aPerson({ city: ["administrator"] });
  await createDepartment(admin, words);
  await expect(createDepartment(admin, words)).rejects.toMatchObject({ facts: { problems: { name: ["taken"] } } });
  await expect(createDepartment(admin, { ...words, name: "Street  services!" })).rejects.toMatchObject({ facts: { problems: { name: ["taken"] } } });
});

test("nobody but an administrator sets departments up", async () => {
  const coordinator = await aPerson({ city: ["open_data_coordinator"], in: { [(await aDepartment()).id]: "coordinator" } });
  await expect(createDepartment(coordinator, words)).rejects.toMatchObject({ code: "forbidden" });
  await expect(changeDepartment(coordinator, 1, words)).rejects.toMatchObject({ code: "forbidden" });
});
