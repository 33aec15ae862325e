import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { changeDepartment, createDepartment } from "~/domains/departments/commands.server";
import { departmentBySlug } from "~/domains/departments/queries.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";

useDatabase();

let administrator: PersonActor;
beforeEach(async () => {
  administrator = await aPerson({ city: ["administrator"] });
});

const form = (name: string) => ({ name, shortName: name, abbreviation: "D", duty: "Does.", dutyEs: "Hace." });
const taken = { code: "invalid", facts: { problems: { name: ["taken"] } } };
const six = <T>(press: () => Promise<T>) => Promise.allSettled(Array.from({ length: 6 }, press));

test("of many departments made at once with one name, one is made, and the others hear why", async () => {
  const done = await six(() => createDepartment(administrator, form("Street Trees")));
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of done) if (one.status === "rejected") expect(one.reason).toMatchObject(taken);
  expect(await db().department.count()).toBe(1);
});

test("many presses of one new name are one", async () => {
  const { id } = await createDepartment(administrator, form("Trees"));
  const done = await six(() => changeDepartment(administrator, id, form("Street Trees")));
  expect(done).toEqual(done.map(() => ({ status: "fulfilled", value: expect.objectContaining({ id, slug: "street-trees" }) })));
  expect(await departmentBySlug("trees")).toMatchObject({ id, slug: "street-trees" });
});

test("two departments that take one name at once: one has it, and the other hears why", async () => {
  const [one, other] = [await createDepartment(administrator, form("Trees")), await createDepartment(administrator, form("Streets"))];
  const done = await Promise.allSettled([one, other].map(({ id }) => changeDepartment(administrator, id, form("Parks"))));
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(done.find(({ status }) => status === "rejected")).toMatchObject({ reason: taken });
});
