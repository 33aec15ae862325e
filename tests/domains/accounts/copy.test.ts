import { expect, test } from "vitest";
import { askForAddress, askForCopy, setCityRole } from "~/domains/accounts/commands.server";
import { forgetExpired } from "~/domains/accounts/jobs.server";
import { copyAskedBy, copyMade } from "~/domains/accounts/queries.server";
import { askForDataset, castVote } from "~/domains/requests/commands.server";
import { rowsGatheredAtOnce } from "~/domains/accounts/model";
import { drainJobs } from "~/jobs.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { askForm } from "../requests/forms";

useDatabase();

test("a copy says all about oneself, and nothing about others", async () => {
  const ana = await aPerson({ name: "Ana", email: "ana@example.org" });
  const other = await aPerson({ name: "Someone Else", email: "else@example.org" });
  const mine = await aRequest({ authorId: ana.id, title: "Where the oaks are" });
  const theirs = await aRequest({ authorId: other.id, title: "Where the elms are" });
  await castVote(ana, theirs.id, { voted: true, follow: true, use: "For shade." });
  const copy = JSON.parse((await askForCopy(ana)) ?? "");
  expect(copy).toMatchObject({
    displayName: "Ana", email: "ana@example.org",
    requests: [{ id: mine.id, title: "Where the oaks are" }],
    votes: [{ requestId: theirs.id, use: "For shade.", title: "Where the elms are", address: expect.stringContaining(`/requests/${theirs.id}-`) }],
    subscriptions: [{ requestId: theirs.id, title: "Where the elms are" }],
  });
  expect(JSON.stringify(copy)).not.toMatch(/Someone Else|else@example/);
});

test("what happened to oneself, one's mails and changes of address are in it, but nothing that confirms an address", async () => {
  const ana = await aPerson({ email: "ana@example.org" });
  await setCityRole(await aPerson({ city: ["administrator"] }), { personId: ana.id, role: "moderator", held: true });
  await askForAddress(ana, "ana.new@example.org");
  const request = await askForDataset(ana, askForm({ title: "Where the oaks are" }), "en");
  await drainJobs();
  const json = (await askForCopy(ana)) ?? "";
  expect(JSON.parse(json)).toMatchObject({
    subjectOf: [{ verb: "person.role_granted", facts: { role: "moderator" } }],
    addressChanges: [{ newEmail: "ana.new@example.org" }],
    mails: [{ kind: "address_change", to: "ana@example.org" }, { kind: "address_change", to: "ana.new@example.org" }, { kind: "receipt", text: expect.stringContaining(`/requests/${request.id}`) }],
  });
  const tokens = (await db().mail.findMany({ where: { kind: "address_change" } })).map(({ text }) => /\/address\/([\w-]+)/.exec(text)![1]!);
  expect(tokens.filter((token) => json.includes(token))).toEqual([]);
});

test("a copy that was given up on stands in nobody's way", async () => {
  const ana = await aPerson();
  await db().dataCopy.create({ data: { personId: ana.id, askedAt: new Date(now().getTime() - 61 * 60_000), expiresAt: new Date(now().getTime() + 86_400_000) } });
  expect(await copyAskedBy(ana.id)).toBeNull();
});

test("what is too much to wait for is made meanwhile, mailed about, for its person alone, and gone after a week", async () => {
  const ana = await aPerson({ email: "ana@example.org" });
  const request = await aRequest();
  await db().activity.createMany({
    data: Array.from({ length: rowsGatheredAtOnce + 1 }, () => ({
      at: now(), verb: "request.edited", audience: "public" as const, actorId: ana.id, actorRole: "resident", requestId: request.id, facts: {},
    })),
  });
  expect(await askForCopy(ana)).toBeNull();
  expect(await askForCopy(ana)).toBeNull();
  expect(await db().dataCopy.count()).toBe(1);
  expect((await copyAskedBy(ana.id))?.readyAt).toBeNull();
  await drainJobs();

  const { id } = (await copyAskedBy(ana.id))!;
  expect(JSON.parse((await copyMade(ana.id, id)) ?? "").acts).toHaveLength(rowsGatheredAtOnce + 1);
  expect(await copyMade((await aPerson()).id, id)).toBeNull();
  const { text } = await db().mail.findFirstOrThrow({ where: { to: "ana@example.org", kind: "data_copy" } });
  expect(text).toContain(`/account/data/copy/${id}`);

  const later = new Date(now().getTime() + 7 * 86_400_000);
  setClock(() => later);
  expect(await copyMade(ana.id, id)).toBeNull();
  await forgetExpired();
  expect(await db().dataCopy.count()).toBe(0);
});

test("mails are forgotten after 30 days", async () => {
  const ana = await aPerson({ email: "ana@example.org" });
  await db().mail.create({
    data: { dedupeKey: "old", kind: "test", personId: ana.id, to: "ana@example.org", language: "en", subject: "", text: "", html: "", headers: {}, status: "kept", createdAt: now() },
  });
  const at = now().getTime();
  setClock(() => new Date(at + 29 * 86_400_000));
  await forgetExpired();
  expect(await db().mail.count()).toBe(1);
  setClock(() => new Date(at + 31 * 86_400_000));
  await forgetExpired();
  expect(await db().mail.count()).toBe(0);
});
