import { expect, it } from "vitest";
import { askForCopy } from "~/domains/accounts/commands.server";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { follow } from "~/domains/following/commands.server";
import { changeWishes } from "~/domains/notifications/commands.server";
import { sendDigests } from "~/domains/notifications/jobs.server";
import { notificationsOf } from "~/domains/notifications/queries.server";
import { WishesForm } from "~/domains/notifications/schemas";
import { changeSavedSearch, saveSearch, stopSearchMail } from "~/domains/search/commands.server";
import { answerRequest } from "~/domains/requests/commands.server";
import { searchSupplement } from "~/domains/search/jobs.server";
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
const mails = () => db().mail.findMany({ where: { kind: { in: ["search", "digest"] } }, orderBy: { id: "asc" } });
const morning = () => sendDigests(searchSupplement);
const messages = async ({ id }: PersonActor) => (await notificationsOf(id, null)).notifications.map(({ sentence, search, path }) => [sentence, search, path]);
const wants = (person: PersonActor, wishes: Record<string, unknown>) =>
  changeWishes(person, WishesForm.parse({ mine: "at_once", datasets: "daily", departments: "daily", searches: "at_once", onPlaza: ["mine", "datasets", "departments", "searches"], ...wishes }));

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

it("collects for the day's mail and for Monday's, each thing once", async () => {
  at("2026-03-03", 19); // a Tuesday
  const [ana, ben] = [await aPerson(), await aPerson()];
  await save(ana, { q: "trees", pace: "daily" });
  await save(ben, { q: "trees", pace: "weekly" });
  await asked("Street trees");
  await asked("Park trees");
  at("2026-03-04", 14);
  await morning();
  expect(await mails(), "not before seven").toEqual([]);
  for (const hour of [16, 17]) {
    at("2026-03-04", hour);
    await morning();
  }
  expect((await mails()).map(({ personId, subject }) => [personId, subject])).toEqual([[ana.id, "2 new things in “Trees”"]]);
  for (const day of ["2026-03-08", "2026-03-09", "2026-03-10", "2026-03-16"]) {
    at(day);
    await morning();
  }
  expect((await mails()).map(({ personId }) => personId)).toEqual([ana.id, ben.id]);
});

it("several searches and all other news of the day are one mail, whose one press stops what it says", async () => {
  at("2026-03-03");
  const ana = await aPerson();
  const streets = await aDepartment("Streets");
  await follow(ana, { department: streets.id }, true);
  await save(ana, { q: "trees", pace: "daily" });
  await save(ana, { q: "lamps", name: "Lamps", pace: "daily" });
  const both = await asked("Trees and lamps");
  await asked("Lamps by the sea");
  at("2026-03-04");
  await morning();
  const [mail, ...more] = await mails();
  expect([mail?.kind, mail?.subject, more]).toEqual(["digest", "2 new things in your searches", []]);
  expect(mail?.text).toContain("NEW IN “LAMPS”");
  expect(mail?.text.split(`/requests/${both.id}-`), "what fits two stands once").toHaveLength(2);

  await asked("Trees at schools", { departmentId: streets.id });
  await asked("More lamps");
  at("2026-03-05");
  await morning();
  const [, second] = await mails();
  expect(second?.subject).toBe("3 things happened on Plaza");
  const [first] = await mails();
  const link = (one: typeof first) => (one?.headers as Record<string, string>)["List-Unsubscribe"]!.replace(/^<|>$/g, "").split("/").at(-1)!;
  expect(searchStopOf(link(second)), "a mail of other news stops all mail").toBeNull();
  await stopSearchMail(searchStopOf(link(first))!, true);
  await asked("Still more lamps");
  at("2026-03-06");
  await morning();
  expect(await mails()).toHaveLength(2);
});

it("what fits several searches at once is one mail", async () => {
  const ana = await aPerson();
  await save(ana, { q: "trees" });
  await save(ana, { q: "lamps", name: "Lamps" });
  await asked("Trees and lamps");
  const [mail, ...more] = await mails();
  expect([mail?.subject, more]).toEqual(["New in “Trees”", []]);
  expect(mail?.text.match(/^NEW IN “TREES”$/gm), "said once").toHaveLength(1);
});

it("what is found is a message on Plaza, for those who wish it and did not hear of it otherwise", async () => {
  const [ana, ben, eve] = [await aPerson(), await aPerson(), await aPerson()];
  const streets = await aDepartment("Streets");
  for (const person of [ana, ben, eve]) await save(person, { q: "trees", pace: "never" });
  await follow(ben, { department: streets.id }, true);
  await wants(eve, { onPlaza: [] });
  const request = await asked("Street trees", { departmentId: streets.id });
  expect(await messages(ana)).toEqual([["what.searchRequest", "Trees", `/requests/${request.id}-${request.slug}`]]);
  expect((await messages(ben)).map(([sentence]) => sentence)).toEqual(["what.submitted"]);
  expect(await messages(eve)).toEqual([]);
  await importFeed(feed(feedRecord("new", { title: "Trees" })));
  await drainJobs();
  expect((await messages(ana))[0]).toEqual(["what.searchDatasets", "Trees", "/search?q=trees"]);
  expect((await mails()).filter(({ personId }) => personId === ana.id), "no mail").toEqual([]);
  const [search] = await savedSearches(ana.id, "en");
  await changeSavedSearch(ana, { act: "forget", search: search!.id });
  expect(await messages(ana)).toEqual([]);
});

it("who wants no mail about searches gets none, and nothing of it later", async () => {
  at("2026-03-03");
  const ana = await aPerson();
  await save(ana, { q: "trees" });
  await save(ana, { q: "lamps", name: "Lamps", pace: "daily" });
  await wants(ana, { searches: "never" });
  await asked("Trees");
  await asked("Lamps");
  at("2026-03-04");
  await morning();
  await wants(ana, { searches: "at_once" });
  at("2026-03-05");
  await morning();
  expect(await mails()).toEqual([]);
  await asked("More lamps");
  at("2026-03-06");
  await morning();
  expect((await mails()).map(({ subject }) => subject)).toEqual(["New in “Lamps”"]);
});

it("to take back what a link stopped returns to the pace it had", async () => {
  at("2026-03-03");
  const ana = await aPerson();
  await save(ana, { q: "trees", pace: "weekly" });
  await asked("Trees");
  at("2026-03-09");
  await morning();
  const [mail] = await mails();
  const stop = searchStopOf((mail?.headers as Record<string, string>)["List-Unsubscribe"]!.replace(/^<|>$/g, "").split("/").at(-1)!)!;
  for (const stopped of [true, true, false, false]) await stopSearchMail(stop, stopped);
  expect((await savedSearches(ana.id, "en")).map(({ pace }) => pace)).toEqual(["weekly"]);
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

it("tells of what a reading wrote that broke before its end, once one ends well", async () => {
  const ana = await aPerson();
  await importFeed(feed(feedRecord("old", { title: "Old trees" })));
  await drainJobs();
  await save(ana, { q: "trees", kind: "dataset" });
  await importFeed(feed(...["old", "new"].map((name) => feedRecord(name, { title: `${name} trees` }))));
  // It wrote its datasets and never came to say so.
  const [, broken] = await db().importRun.findMany({ orderBy: { id: "asc" } });
  await db().importRun.update({ where: { id: broken!.id }, data: { status: "failed" } });
  await db().$executeRaw`DELETE FROM pgboss.job_common`;
  await drainJobs();
  expect(await mails()).toEqual([]);
  await importFeed(feed(...["old", "new", "newer"].map((name) => feedRecord(name, { title: `${name} trees` }))));
  await drainJobs();
  expect((await mails()).map(({ subject }) => subject)).toEqual(["2 new things in “Trees”"]);
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
  await morning();
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
