import { expect, it } from "vitest";
import { askForCopy } from "~/domains/accounts/commands.server";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { changeSavedSearch, saveSearch, stopSearchMail } from "~/domains/search/commands.server";
import { answerRequest } from "~/domains/requests/commands.server";
import { mailSearches } from "~/domains/search/jobs.server";
import { savedSearches, searchStopOf } from "~/domains/search/queries.server";
import { SaveSearchForm } from "~/domains/search/schemas";
import { leavePlaza } from "~/leave.server";
import { drainJobs } from "~/jobs.server";
import { now, setClock } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "../requests/forms";

useDatabase();

const save = (person: PersonActor, search: Record<string, string>) => saveSearch(person, SaveSearchForm.parse({ name: "Trees", pace: "at_once", ...search }));
const at = (day: string, hour = 20) => setClock(() => new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`));
const mails = () => db().mail.findMany({ where: { kind: "search" }, orderBy: { id: "asc" } });

/** Somebody asks, and everybody concerned is told. */
async function asked(title: string, more: Parameters<typeof aRequest>[0] = {}) {
  const request = await aRequest({ title, ...more });
  await happened(request);
  return request;
}

async function happened(request: { id: number; authorId: number }, verb: "request.submitted" | "request.edited" | "request.reviewing" = "request.submitted") {
  const actor = { ...(await aPerson()), id: request.authorId };
  await transaction((tx) => record(tx, { actor, verb, request }));
  await drainJobs();
}

it("mails at once what is new, once, in the owner's language, with its one way out", async () => {
  const ana = await aPerson({ language: "es" });
  await asked("Trees asked before");
  await save(ana, { q: "árboles OR trees" });
  const request = await asked("Street trees & lamps");
  await happened(request, "request.edited");
  await asked("Noise at night", { body: "By hour." });
  const [mail, ...more] = await mails();
  expect([mail?.personId, mail?.subject, more]).toEqual([ana.id, "Novedad en «Trees»", []]);
  expect(mail?.text).toContain(`/requests/${request.id}-`);
  expect(mail?.html).toContain("Street trees &amp; lamps");
  const stop = (mail?.headers as Record<string, string>)["List-Unsubscribe"]!.replace(/^<|>$/g, "");
  expect(mail?.text).toContain(stop);
  await stopSearchMail(searchStopOf(stop.split("/").at(-1)!)!, true);
  await asked("More trees");
  expect(await mails()).toHaveLength(1);
});

it("collects for a daily and a weekly mail, each thing once", async () => {
  at("2026-03-02");
  const [ana, ben] = [await aPerson(), await aPerson()];
  await save(ana, { q: "trees", pace: "daily" });
  await save(ben, { q: "trees", pace: "weekly" });
  await asked("Street trees");
  await asked("Park trees");
  await mailSearches();
  expect(await mails(), "the day it was saved is not over").toEqual([]);
  at("2026-03-03", 14);
  await mailSearches();
  expect(await mails(), "not before seven").toEqual([]);
  for (const hour of [16, 17]) {
    at("2026-03-03", hour);
    await mailSearches();
  }
  expect((await mails()).map(({ personId, subject }) => [personId, subject])).toEqual([[ana.id, "2 new things in “Trees”"]]);
  at("2026-03-09");
  await mailSearches();
  at("2026-03-10");
  await mailSearches();
  expect((await mails()).map(({ personId }) => personId)).toEqual([ana.id, ben.id]);
});

it("tells of new datasets after an import, all in one mail", async () => {
  const ana = await aPerson();
  await importFeed(feed(feedRecord("old", { title: "Old trees" })));
  await drainJobs();
  await save(ana, { q: "trees", kind: "dataset" });
  await importFeed(feed(...["old", "new", "newer"].map((name) => feedRecord(name, { title: `${name} trees` }))));
  await drainJobs();
  await importFeed(feed(...["old", "new", "newer"].map((name) => feedRecord(name, { title: `${name} trees` }))));
  await drainJobs();
  const [mail, ...more] = await mails();
  expect([mail?.subject, more]).toEqual(["2 new things in “Trees”", []]);
  expect(mail?.text).not.toContain("old trees");
});

it("narrows down: by department, and by the stage that a request enters", async () => {
  const [ana, ben] = [await aPerson(), await aPerson()];
  const streets = await aDepartment("Streets");
  await save(ana, { department: streets.slug });
  await save(ben, { q: "trees", stage: "released" });
  const old = await asked("Street trees", { departmentId: streets.id });
  await asked("Street trees elsewhere");
  expect((await mails()).map(({ personId }) => personId)).toEqual([ana.id]);
  await db().datasetRequest.update({ where: { id: old.id }, data: { status: "fulfilled", statusSince: now() } });
  await happened(old, "request.reviewing");
  expect((await mails()).map(({ personId }) => personId)).toEqual([ana.id, ben.id]);
});

it("one's own question is no news, nor is what was hidden, nor is anything for who wants no mail", async () => {
  const [ana, ben, eve] = [await aPerson(), await aPerson(), await aPerson()];
  await save(ana, { q: "trees" });
  await save(ben, { q: "trees", pace: "daily" });
  await save(eve, { q: "trees" });
  await db().person.update({ where: { id: eve.id }, data: { mailStopped: true } });
  const request = await asked("Street trees", { authorId: ana.id });
  await db().datasetRequest.update({ where: { id: request.id }, data: { hiddenAt: now() } });
  at("2099-01-01");
  await mailSearches();
  expect(await mails()).toEqual([]);
});

it("the same search is kept once; nobody changes another's", async () => {
  const [ana, ben] = [await aPerson(), await aPerson()];
  await save(ana, { q: "trees " });
  await save(ana, { q: "trees", name: "All trees", pace: "weekly" });
  const [search, ...more] = await savedSearches(ana.id, "en");
  expect([search?.name, search?.pace, more]).toEqual(["All trees", "weekly", []]);
  await changeSavedSearch(ben, { act: "forget", search: search!.id });
  await expect(changeSavedSearch(ben, { act: "change", search: search!.id, name: "Mine", pace: "daily" })).rejects.toMatchObject({ code: "not-found" });
  expect(await savedSearches(ana.id, "en")).toHaveLength(1);
  await changeSavedSearch(ana, { act: "forget", search: search!.id });
  await changeSavedSearch(ana, { act: "forget", search: search!.id });
  expect(await savedSearches(ana.id, "en")).toEqual([]);
});

it("a person's searches are in the copy of their data, and gone when they leave", async () => {
  const ana = await aPerson();
  await save(ana, { q: "trees" });
  await asked("Street trees");
  expect(JSON.parse((await askForCopy(ana))!).savedSearches).toMatchObject([{ name: "Trees", words: "trees" }]);
  await leavePlaza(ana);
  expect([await db().savedSearch.count(), await db().savedSearchMatch.count()]).toEqual([0, 0]);
});

it("what looks for nothing is not kept, and fifty are enough", async () => {
  const ana = await aPerson();
  await expect(save(ana, { q: " ", department: "nowhere" })).rejects.toMatchObject({ code: "invalid" });
  for (let made = 0; made < 50; made += 1) await save(ana, { q: `trees ${made}` });
  await expect(save(ana, { q: "one more" })).rejects.toMatchObject({ code: "invalid" });
});

it("tells of data that an answer named by its address, once: not again when a catalogue lists it", async () => {
  at("2026-03-02");
  await save(await aPerson(), { q: "lamps", kind: "dataset" });
  const { id: departmentId } = await aDepartment("Lighting");
  const request = await aRequest({ departmentId, status: "under_review" });
  at("2026-03-03");
  const address = "https://data.example.org/d/lamps";
  const form = await answerForm(request.id, { status: "already_published", portalAddress: address, portalTitle: "Street lamps" });
  await answerRequest(await aPerson({ in: { [departmentId]: "responder" } }), request.id, form);
  await drainJobs();
  expect((await mails()).map(({ text }) => text.includes("Street lamps"))).toEqual([true]);
  at("2026-03-04");
  expect((await importFeed(feed(feedRecord("x", { title: "Lamps", landingPage: address })))).counts).toMatchObject({ joined: 1 });
  await drainJobs();
  expect(await mails()).toHaveLength(1);
});
