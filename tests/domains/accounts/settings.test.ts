import { expect, test } from "vitest";
import { changeSettings, chooseLanguage, nameYourself, stopAllMail } from "~/domains/accounts/commands.server";
import { localPath } from "~/domains/accounts/model";
import { canSeePerson } from "~/domains/accounts/policy";
import { personPage, slugNow } from "~/domains/accounts/queries.server";
import { NameForm } from "~/domains/accounts/schemas";
import { nobody } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

test("a new name is a new address, the old one leads there, and the way back is free", async () => {
  const person = await aPerson({ name: "Ana" });
  await nameYourself(person, "Ana María");
  expect([await slugNow(person.slug), (await db().person.findFirstOrThrow()).slug]).toEqual(["ana-maria", "ana-maria"]);
  await db().personFormerSlug.update({ where: { slug: person.slug }, data: { slug: "ana" } });
  await nameYourself(person, "Ana");
  expect([await slugNow("ana-maria"), await slugNow("ana")]).toEqual(["ana", null]);
});

test("nobody gets an address that someone else has or had", async () => {
  const [one, other, third] = [await aPerson(), await aPerson(), await aPerson()];
  await nameYourself(one, "Sam");
  await nameYourself(other, "Sam");
  await nameYourself(one, "Sam Oak");
  await nameYourself(third, "Sam");
  const slugs = await db().person.findMany({ orderBy: { id: "asc" }, select: { slug: true } });
  expect(slugs.map(({ slug }) => slug)).toEqual(["sam-oak", "sam-2", "sam-3"]);
});

test("many who take one name at once all get an address of their own, and many presses are one", async () => {
  const crowd = await Promise.all(Array.from({ length: 8 }, () => aPerson()));
  await Promise.all(crowd.map((person) => nameYourself(person, "Sam")));
  const slugs = (await db().person.findMany({ select: { slug: true } })).map(({ slug }) => slug).sort();
  expect(slugs).toEqual(["sam", "sam-2", "sam-3", "sam-4", "sam-5", "sam-6", "sam-7", "sam-8"]);
  await Promise.all(Array.from({ length: 4 }, () => nameYourself(crowd[0]!, "Sam Oak")));
  expect(await db().personFormerSlug.count({ where: { personId: crowd[0]!.id } })).toBe(2);
});

test("what changed is recorded without what it says", async () => {
  const person = await aPerson({ name: "Ana" });
  const settings = { displayName: "Bea", language: "es" } as const;
  await changeSettings(person, settings);
  await changeSettings(person, settings);
  await chooseLanguage(person, "es");
  await stopAllMail(person, true);
  expect(await db().person.findFirstOrThrow()).toMatchObject({ ...settings, mailStopped: true });
  expect(await db().activity.findMany({ select: { verb: true, audience: true, facts: true } })).toEqual([
    { verb: "person.changed", audience: "audit", facts: { fields: ["displayName", "language"] } },
    { verb: "person.changed", audience: "audit", facts: { fields: ["mailStopped"] } },
  ]);
});

test.each(["", " a ", "x".repeat(61), "A\u202Enimda", "A\u0000B", "<b>Bea</b>"])("%j is no name", (displayName) => {
  expect(NameForm.safeParse({ displayName }).success).toBe(false);
});

test("a person shows once they said something under their name or speak for a department", async () => {
  const seen = async (slug: string) => canSeePerson(nobody, (await personPage(slug))!);
  const quiet = await aPerson();
  const reader = await aPerson({ in: { [(await aDepartment()).id]: "viewer" } });
  const responder = await aPerson({ in: { [(await aDepartment()).id]: "responder" } });
  const { authorId } = await db().datasetRequest.findUniqueOrThrow({ where: { id: (await aRequest()).id } });
  const author = await db().person.findUniqueOrThrow({ where: { id: authorId } });
  await db().datasetRequest.updateMany({ data: { showName: false } });
  expect([await seen(quiet.slug), await seen(reader.slug), await seen(responder.slug), await seen(author.slug)]).toEqual([false, false, true, false]);
  await db().datasetRequest.updateMany({ data: { showName: true } });
  expect([await seen(author.slug), canSeePerson(quiet, (await personPage(quiet.slug))!)]).toEqual([true, true]);
});

test.each([
  ["/requests/7-trees?x=1#y", "/requests/7-trees?x=1#y"], ["https://evil.example/", "/"], ["//evil.example/", "/"], ["/\\evil.example/", "/"],
  ["/\t/evil.example/", "/"], ["javascript:alert(1)", "/"], ["", "/"], [null, "/"], ["/..//evil.example", "/"],
])("to return to %j leads to %j", (wanted, path) => {
  const led = localPath(wanted);
  expect(new URL(led, "http://localhost").origin).toBe("http://localhost");
  if (path !== "/" ) expect(led).toBe(path);
});
