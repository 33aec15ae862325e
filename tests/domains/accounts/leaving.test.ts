import { expect, test } from "vitest";
import { askForAddress, setCityRole } from "~/domains/accounts/commands.server";
import { actorById } from "~/domains/accounts/queries.server";
import { follow } from "~/domains/following/commands.server";
import { answerRequest, askForDataset, castVote } from "~/domains/requests/commands.server";
import { requestPage } from "~/domains/requests/queries.server";
import { nobody } from "~/domains/activity/actor";
import { drainJobs } from "~/jobs.server";
import { leavePlaza } from "~/leave.server";
import { db } from "~/platform/db/client.server";
import { queueMail } from "~/platform/mail/outbox.server";
import { beginSession } from "~/platform/session/session.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { asked } from "../../support/sign-in";
import { answerForm, askForm } from "../requests/forms";

useDatabase();

const vote = { voted: true, follow: true, use: "For my street." };

test("whoever leaves is a former resident: what they wrote stays, all else is gone at once", async () => {
  const department = await aDepartment();
  const leaver = await aPerson({ name: "Ana Morales", email: "ana@example.org", city: ["outreach"], in: { [department.id]: "coordinator" } });
  const other = await aPerson();
  const theirs = await aRequest({ authorId: leaver.id });
  const voted = await aRequest();
  for (const request of [theirs, voted]) for (const person of [leaver, other]) await castVote(person, request.id, vote);
  await follow(leaver, { dataset: (await aDataset(department.id)).id }, true);
  await follow(leaver, { department: department.id }, true);
  await beginSession(leaver.id);
  await asked("ana@example.org");
  await drainJobs();

  await leavePlaza(leaver);
  await drainJobs();

  const page = await requestPage(theirs.id, nobody);
  expect(page).toMatchObject({ title: theirs.title, author: null, formerResident: true, voteCount: 1, followerCount: 1 });
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: voted.id } })).toMatchObject({ voteCount: 1, followerCount: 1 });
  expect(await db().department.findUniqueOrThrow({ where: { id: department.id } })).toMatchObject({ memberCount: 0, answererCount: 0, followerCount: 0 });
  expect(await db().dataset.findFirstOrThrow()).toMatchObject({ followerCount: 0 });
  expect(await actorById(leaver.id)).toBeNull();
  const where = { where: { personId: leaver.id } };
  const left = [db().vote.count(where), db().subscription.count(where), db().session.count(where), db().notification.count(where), db().membership.count(where), db().cityGrant.count(where)];
  expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0, 0]);
});

test("no row anywhere says who they were", async () => {
  const leaver = await aPerson({ name: "Anastasia Quillfeather", email: "quillfeather@example.org" });
  const request = await askForDataset(leaver, askForm(), "en");
  await castVote(await aPerson(), request.id, vote);
  const responder = await aPerson({ city: ["open_data_coordinator"] });
  await answerRequest(responder, request.id, await answerForm(request.id, { status: "planned", plannedOn: "2099-03" }));
  await asked("quillfeather@example.org");
  await askForAddress(leaver, "new.quillfeather@example.org");
  await drainJobs();
  expect(await db().mail.count({ where: { personId: leaver.id, kind: { in: ["receipt", "answer"] } } })).toBe(2);
  await queueMail(db(), { dedupeKey: "activity:7:quillfeather@example.org", kind: "answer", to: "quillfeather@example.org", language: "en", subject: "Of old", text: "", html: "" });

  await leavePlaza(leaver);
  await drainJobs();
  const tables = await db().$queryRaw<{ name: string }[]>`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db().$queryRaw<{ xml: string }[]>`SELECT table_to_xml(${name}::regclass, true, false, '')::text AS xml`;
    if (/quillfeather/i.test(rows[0]?.xml ?? "")) found.push(name);
  }
  expect(found).toEqual([]);
});

test("the same address may come back, as somebody new", async () => {
  const leaver = await aPerson({ email: "ana@example.org" });
  await leavePlaza(leaver);
  const again = await aPerson({ email: "ana@example.org" });
  expect(again.id).not.toBe(leaver.id);
});

test("the last administrator stays until there is another", async () => {
  const administrator = await aPerson({ city: ["administrator"] });
  await expect(leavePlaza(administrator)).rejects.toMatchObject({ code: "invalid", facts: { problems: { "": ["lastAdministrator"] } } });
  expect(await actorById(administrator.id)).not.toBeNull();
  await setCityRole(administrator, { personId: (await aPerson()).id, role: "administrator", held: true });
  await leavePlaza(administrator);
  expect(await actorById(administrator.id)).toBeNull();
});

test("the demonstration's people, whom everybody may be, stay", async () => {
  const shown = await aPerson();
  await db().person.update({ where: { id: shown.id }, data: { showcaseAs: "resident" } });
  await expect(leavePlaza(shown)).rejects.toMatchObject({ code: "forbidden" });
});

test("leaving while voting, at the same moment, loses no count", async () => {
  const request = await aRequest();
  const people = await Promise.all(Array.from({ length: 6 }, () => aPerson()));
  await Promise.all(people.map((person) => castVote(person, request.id, vote)));
  await Promise.all(people.slice(0, 3).flatMap((person) => [leavePlaza(person), castVote(people[5]!, request.id, vote)]));
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({ voteCount: 3, followerCount: 3 });
});
