import { expect, test } from "vitest";
import { departmentBySlug, departmentList, departmentPage } from "~/domains/departments/queries.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";

useDatabase();

test("by name, as people look names up, in the reader's language", async () => {
  for (const name of ["Zoo", "Élan", "aging", "Engineering"]) await aDepartment(name);
  await db().department.updateMany({ data: { duty: "Does.", dutyEs: "Hace." } });
  expect((await departmentList("es")).map(({ name, duty }) => `${name}: ${duty}`)).toEqual(["aging: Hace.", "Élan: Hace.", "Engineering: Hace.", "Zoo: Hace."]);
});

test("a page names those who answer, the coordinator first, and nobody else", async () => {
  const { id, slug } = await aDepartment("Trees");
  await aPerson({ name: "Mina", in: { [id]: "responder" } });
  await aPerson({ name: "Otis", in: { [id]: "viewer" } });
  await aPerson({ name: "Ana", in: { [id]: "coordinator" } });
  const gone = await aPerson({ name: "Gone", in: { [id]: "responder" } });
  await db().person.update({ where: { id: gone.id }, data: { deletedAt: new Date(0) } });
  expect((await departmentPage(slug, "en"))?.answering).toEqual([{ role: "coordinator", name: "Ana" }, { role: "responder", name: "Mina" }]);
  expect(await departmentPage("nobody", "en")).toBeNull();
});

test("an earlier slug leads to the present one", async () => {
  const { id, slug } = await aDepartment("Trees");
  await db().departmentFormerSlug.create({ data: { slug: "shrubs", departmentId: id } });
  expect(await departmentBySlug("shrubs")).toMatchObject({ id, slug });
  expect(await departmentBySlug("nobody")).toBeNull();
});
