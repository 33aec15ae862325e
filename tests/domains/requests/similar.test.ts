import { expect, it } from "vitest";
import { nobody } from "~/domains/activity/actor";
import { castVote, joinRequest } from "~/domains/requests/commands.server";
import { similarRequests, similarTo } from "~/domains/requests/queries.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";

useDatabase();

const titles = async (typed: string) => (await similarTo(nobody, typed)).requests.map(({ title }) => title);

it.each([
  ["Street trees with species", "other words around the same ones"],
  ["trees of the streets", "another order and other endings"],
  ["STREET TRÉES", "capitals and accents"],
  ["stret trees", "a slip of the pen"],
  ["street tre", "half a word"],
])("%s: %s", async (typed) => {
  await aRequest({ title: "Where street trees stand, by species" });
  await aRequest({ title: "Noise from night clubs" });
  expect(await titles(typed)).toEqual(["Where street trees stand, by species"]);
});

it.each(["arboles de la calle", "árbol en las calles", "ARBOLES POR CALLE", "arbloes de las calles", "vecindarios y sus árboles"])("in Spanish: %s", async (typed) => {
  await aRequest({ title: "Árboles de la calle por vecindario", language: "es" });
  await aRequest({ title: "Multas de estacionamiento", language: "es" });
  expect(await titles(typed)).toEqual(["Árboles de la calle por vecindario"]);
});

it.each([
  ["Potholes on my street", "Potholes: asked, repaired and still open"],
  ["Potholes by block", "Potholes: asked, repaired and still open"],
  ["Parking tickets by street", "Parking citations, refreshed every week"],
  ["Parking tickets near schools", "Parking citations, refreshed every week"],
  ["Evictions in my neighborhood", "Eviction notices by month"],
  ["Cuántas multas en mi calle", "Multas de estacionamiento"],
])("a rare word in common is enough: %s", async (typed, title) => {
  await aRequest({ title, language: typed.startsWith("C") ? "es" : "en" });
  for (const other of ["Shops on each street", "Neighborhood councils by block", "Dogs found near the street"]) await aRequest({ title: other });
  expect(await titles(typed)).toEqual([title]);
});

it.each([
  ["Crime by neighborhood", "Neighborhood Councils (Certified)"],
  ["How many trees", "How many animals are in the shelters"],
  ["Street trees", "Dogs found on the street"],
  ["Street trees", "Shops on each street"],
  ["Cuántos árboles por calle", "Perros en la calle"],
])("where or how many alone is not alike: %s, %s", async (typed, title) => {
  await aRequest({ title, body: "Crime and trees of the neighborhood, how many of each, on my street. Cuántos árboles hay." });
  expect(await titles(typed)).toEqual([]);
});

it("a word that many have is not enough", async () => {
  for (let nth = 0; nth < 30; nth++) await aRequest({ title: `Permits of kind ${nth}` });
  await db().$executeRaw`ANALYZE dataset_request`;
  expect(await titles("Permits for chickens")).toEqual([]);
});

it("one word in common among many is not alike, and neither is what says next to nothing", async () => {
  await aRequest({ title: "Street trees with species and condition" });
  expect(await titles("How many parking tickets are paid on every street downtown")).toEqual([]);
  for (const typed of ["", "the", "the of and", "!!! ???", "'); --", "\\", "a | b & c:*", "x".repeat(140)]) expect(await titles(typed)).toEqual([]);
});

it("shows what is open, answered or declined, nothing hidden or withdrawn, and a duplicate as its original", async () => {
  const title = "Bike racks by street";
  const original = await aRequest({ title: "Places to lock a bicycle", status: "declined" });
  await aRequest({ title, status: "duplicate", duplicateOfId: original.id });
  await aRequest({ title, hiddenAt: now() });
  await aRequest({ title, status: "withdrawn" });
  const released = await aRequest({ title, status: "fulfilled" });
  const { requests } = await similarTo(nobody, "bike racks by street");
  expect(requests.map(({ id }) => id).sort()).toEqual([original.id, released.id].sort());
});

it("shows five of each at most, the closest first, and only datasets that are still there", async () => {
  for (let nth = 0; nth < 9; nth++) await aRequest({ title: `Fire hydrants and water pressure in part ${nth} of the valley` });
  await aRequest({ title: "Fire hydrants" });
  const dataset = await aDataset(null, "Fire Hydrants");
  await db().dataset.update({ where: { id: (await aDataset(null, "Fire hydrants of old")).id }, data: { goneAt: now() } });
  const found = await similarTo(nobody, "fire hydrants");
  expect([found.requests.length, found.requests[0]?.title]).toEqual([5, "Fire hydrants"]);
  expect(found.datasets.map(({ id }) => id)).toEqual([dataset.id]);
});

it("a request's page names others like it, never itself", async () => {
  const [one, other] = [await aRequest({ title: "Storm drains by age" }), await aRequest({ title: "Age of storm drains" })];
  expect((await similarRequests(one)).map(({ id }) => id)).toEqual([other.id]);
});

it("joining is a vote and following, where voting is over following alone, and twice is once", async () => {
  const [open, decided] = [await aRequest(), await aRequest({ status: "declined" })];
  const person = await aPerson();
  expect([await joinRequest(person, open.id), await joinRequest(person, open.id), await joinRequest(person, decided.id)]).toEqual([true, true, false]);
  const counts = await db().datasetRequest.findMany({ orderBy: { id: "asc" }, select: { voteCount: true, followerCount: true } });
  expect(counts).toEqual([{ voteCount: 1, followerCount: 1 }, { voteCount: 0, followerCount: 1 }]);
  await castVote(person, open.id, { voted: false, follow: true, use: undefined });
  expect(await db().vote.count()).toBe(0);
});
