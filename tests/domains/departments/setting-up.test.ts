import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { changeDepartment, createDepartment, undoDepartmentChange } from "~/domains/departments/commands.server";
import { departmentChanges, departmentToManage } from "~/domains/departments/queries.server";
import { askForDataset, routeRequest } from "~/domains/requests/commands.server";
import { requestChoices } from "~/domains/requests/queries.server";
import { db } from "~/platform/db/client.server";
import { askForm } from "../requests/forms";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

let administrator: PersonActor;
beforeEach(async () => {
  administrator = await aPerson({ city: ["administrator"] });
});

const form = (name: string) => ({ name, shortName: name, abbreviation: "D", duty: "Does.", dutyEs: "Hace." });
const make = (name: string) => createDepartment(administrator, form(name));

test("no department is a part of itself, however far up", async () => {
  const [one, two, three] = [await make("One"), await make("Two"), await make("Three")];
  await changeDepartment(administrator, two.id, { ...form("Two"), parentId: one.id });
  await changeDepartment(administrator, three.id, { ...form("Three"), parentId: two.id });
  await expect(changeDepartment(administrator, one.id, { ...form("One"), parentId: three.id })).rejects.toMatchObject({ facts: { problems: { parentId: ["ownPart"] } } });
  await expect(changeDepartment(administrator, one.id, { ...form("One"), parentId: one.id })).rejects.toMatchObject({ facts: { problems: { parentId: ["ownPart"] } } });
  await expect(changeDepartment(administrator, one.id, { ...form("One"), parentId: 9_999 })).rejects.toMatchObject({ facts: { problems: { parentId: ["chooseOne"] } } });
});

test("one that is not active takes no new requests and is sent none; what it has stays", async () => {
  const { id } = await make("Trees");
  const request = await aRequest({ departmentId: id });
  const elsewhere = await aRequest({ departmentId: null });
  await changeDepartment(administrator, id, { ...form("Trees"), active: false });
  await expect(askForDataset(await aPerson(), askForm({ departmentId: id }), "en")).rejects.toMatchObject({ facts: { problems: { departmentId: ["chooseOne"] } } });
  const coordinator = await aPerson({ city: ["open_data_coordinator"] });
  await expect(routeRequest(coordinator, elsewhere.id, { departmentId: id, seenVersion: 1 })).rejects.toMatchObject({ facts: { problems: { departmentId: ["chooseOne"] } } });
  expect((await requestChoices()).departments).toEqual([]);
  expect((await requestChoices({ closed: true })).departments).toHaveLength(1);
  expect(await db().datasetRequest.findUnique({ where: { id: request.id } })).toMatchObject({ departmentId: id, status: "submitted" });
});

test("what stood there before is kept with who changed it, and the last change can be taken back, once", async () => {
  const { id } = await make("Trees");
  await changeDepartment(administrator, id, { ...form("Trees"), contactEmail: "trees@example.org", website: "https://trees.example.org" });
  await changeDepartment(administrator, id, { ...form("Street Trees"), contactEmail: "trees@example.org", active: false });
  const [last, first] = await departmentChanges(id);
  expect(last).toMatchObject({ by: administrator.name, before: { name: "Trees", website: "https://trees.example.org", active: true } });
  expect(first).toMatchObject({ before: { contactEmail: null, website: null } });
  await expect(undoDepartmentChange(administrator, id, first!.id)).rejects.toMatchObject({ code: "conflict" });
  await expect(undoDepartmentChange(await aPerson(), id, last!.id)).rejects.toMatchObject({ code: "forbidden" });
  await undoDepartmentChange(administrator, id, last!.id);
  expect(await departmentToManage("trees")).toMatchObject({ name: "Trees", website: "https://trees.example.org", contactEmail: "trees@example.org", active: true });
  await expect(undoDepartmentChange(administrator, id, last!.id)).rejects.toMatchObject({ code: "conflict" });
});
