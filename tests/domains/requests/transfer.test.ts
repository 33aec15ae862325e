import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { nobody } from "~/domains/activity/actor";
import { routeRequest } from "~/domains/requests/commands.server";
import { heldBy } from "~/domains/requests/held";
import { requestPage } from "~/domains/requests/queries.server";
import { drainJobs } from "~/jobs.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

let [streets, water] = [] as unknown as Awaited<ReturnType<typeof aDepartment>>[];
let [mina, wanda] = [] as unknown as PersonActor[];
beforeEach(async () => {
  [streets, water] = [await aDepartment("Streets"), await aDepartment("Water")];
  [mina, wanda] = [await aPerson({ in: { [streets.id]: "responder" } }), await aPerson({ in: { [water.id]: "responder" } })];
});

const give = async (actor: PersonActor, id: number, departmentId: number, reason?: string) =>
  routeRequest(actor, id, { departmentId, reason, seenVersion: (await db().datasetRequest.findUniqueOrThrow({ where: { id } })).version });
const later = (days: number) => {
  const at = now();
  setClock(() => new Date(at.getTime() + days * 86_400_000));
};

it("goes to another department with a reason that everyone reads, and keeps its day", async () => {
  const request = await aRequest({ departmentId: streets!.id });
  await expect(give(mina!, request.id, water!.id)).rejects.toMatchObject({ facts: { problems: { reason: ["required"] } } });
  await expect(give(wanda!, request.id, water!.id, "Ours.")).rejects.toMatchObject({ code: "forbidden" });
  later(21);
  await give(mina!, request.id, water!.id, "The pipes are theirs.");
  later(2);

  const page = (await requestPage(request.id, nobody))!;
  expect(page).toMatchObject({ departmentId: water!.id, dueOn: request.dueOn.toISOString().slice(0, 10) });
  expect(page.timeline[0]).toMatchObject({ routedFrom: { shortName: "Streets" }, routedTo: { shortName: "Water" }, transfer: { reason: "The pipes are theirs." } });
  expect(page.held).toMatchObject([{ department: { shortName: "Streets" }, days: 21 }, { department: { shortName: "Water" }, days: 2 }]);
});

it("the first department is found without one, and the department that had it hears of it, too", async () => {
  const city = await aPerson({ city: ["open_data_coordinator"] });
  const request = await aRequest({ departmentId: null });
  await give(city, request.id, streets!.id);
  expect((await requestPage(request.id, nobody))!.held).toEqual([]);
  await drainJobs();
  await give(city, request.id, water!.id, "The pipes are theirs.");
  await drainJobs();
  const told = async (person: PersonActor) => (await db().notification.findMany({ where: { personId: person.id }, orderBy: { activityId: "asc" } })).map(({ reason }) => reason);
  const texts = (await db().mail.findMany({ where: { subject: { contains: "department" } } })).concat(await db().mail.findMany({ where: { personId: wanda!.id } })).map(({ text }) => text);
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).toContain("Reason: The pipes are theirs.");
  expect([await told(mina!), await told(wanda!)]).toEqual([["responder", "former"], ["responder"]]);
});

it("adds up what a department had it for, time and again", () => {
  const [one, two] = [{ slug: "one", shortName: "One" }, { slug: "two", shortName: "Two" }];
  const day = (n: number) => new Date(Date.UTC(2026, 0, n, 20));
  const handed = [
    { at: day(20), routedFrom: two, routedTo: one },
    { at: day(15), routedFrom: null, routedTo: null },
    { at: day(11), routedFrom: one, routedTo: two },
  ];
  expect(heldBy(handed, day(1), day(20)).map(({ department, days }) => [department.slug, days])).toEqual([["one", 11], ["two", 9]]);
});
