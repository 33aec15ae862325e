import { expect, test } from "vitest";
import { createAdministrator, setCityRole } from "~/domains/accounts/commands.server";
import { actorById } from "~/domains/accounts/queries.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";

useDatabase();

const administrators = () => db().cityGrant.count({ where: { role: "administrator" } });
const acts = () => db().activity.findMany({ where: { verb: { startsWith: "person.role" } }, orderBy: { id: "asc" }, select: { verb: true, actorId: true, actorRole: true, personId: true, facts: true } });

test("a role is given and taken away once, and each is recorded", async () => {
  const admin = await aPerson({ city: ["administrator"] });
  const { id } = await aPerson();
  for (const held of [true, true, false, false]) {
    await setCityRole(admin, { personId: id, role: "moderator", held });
    expect((await actorById(id))?.cityRoles).toEqual(held ? ["moderator"] : []);
  }
  const act = { actorId: admin.id, actorRole: "administrator", personId: id, facts: { role: "moderator" } };
  expect(await acts()).toEqual([{ verb: "person.role_granted", ...act }, { verb: "person.role_revoked", ...act }]);
});

test.each(["open_data_coordinator", "moderator", "privacy_reviewer", null] as const)("%s may not give roles, not even to themselves", async (role) => {
  const person = await aPerson({ city: role ? [role] : [] });
  await expect(setCityRole(person, { personId: person.id, role: "administrator", held: true })).rejects.toMatchObject({ code: "forbidden" });
  expect(await acts()).toEqual([]);
});

test("the last administrator stays", async () => {
  const admin = await aPerson({ city: ["administrator"] });
  await expect(setCityRole(admin, { personId: admin.id, role: "administrator", held: false })).rejects.toMatchObject({
    code: "invalid", facts: { problems: { "": ["lastAdministrator"] } },
  });
  expect(await administrators()).toBe(1);
});

test("two administrators who take the role from each other at once leave one", async () => {
  const [one, other] = [await aPerson({ city: ["administrator"] }), await aPerson({ city: ["administrator"] })];
  await Promise.allSettled([
    setCityRole(one, { personId: other.id, role: "administrator", held: false }),
    setCityRole(other, { personId: one.id, role: "administrator", held: false }),
  ]);
  expect(await administrators()).toBe(1);
});

test("the command line makes an administrator of a new address and of a known one", async () => {
  await createAdministrator(" First@Example.org ");
  await createAdministrator("first@example.org");
  expect(await db().person.findMany({ select: { email: true, cityRoles: { select: { role: true } } } })).toEqual([
    { email: "first@example.org", cityRoles: [{ role: "administrator" }] },
  ]);
  expect((await acts()).map(({ verb, actorRole }) => [verb, actorRole])).toEqual([["person.role_granted", "system"]]);
  await expect(createAdministrator("nonsense")).rejects.toMatchObject({ code: "invalid" });
});
