import { expect, test } from "vitest";
import { keepIntent, redeemCode, redeemLink } from "~/domains/accounts/commands.server";
import { signInByLink, signInIn } from "~/domains/accounts/queries.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { asked, browserWith, wrong } from "../../support/sign-in";
import { browserHashOf } from "~/domains/accounts/commands.server";

useDatabase();

const ana = "ana@example.org";
const over = { code: "invalid", facts: { problems: { "": ["signInOver"] } } };
const wrongCode = { code: "invalid", facts: { problems: { code: ["code"] } } };
const later = (minutes: number) => {
  const then = new Date(now().getTime() + minutes * 60_000);
  setClock(() => then);
};

test("the code makes a person at the first sign-in and finds them at the next", async () => {
  const first = await asked(ana);
  expect(await db().person.count()).toBe(0);
  const { personId, isNew } = await redeemCode(first.browserHash, first.code);
  const second = await asked(ana);
  expect([isNew, await redeemLink(second.token)]).toEqual([true, { personId, isNew: false, intent: null, returnTo: null }]);
  expect(await db().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    email: ana, displayName: `Resident ${personId}`, slug: `resident-${personId}`,
  });
  expect(await db().activity.findMany({ select: { verb: true, actorId: true } })).toEqual([{ verb: "person.joined", actorId: personId }]);
});

test("after five wrong tries the right code is useless, and the link still works", async () => {
  const { browserHash, code, token } = await asked(ana);
  for (let tries = 1; tries < 5; tries += 1) await expect(redeemCode(browserHash, wrong(code))).rejects.toMatchObject(wrongCode);
  await expect(redeemCode(browserHash, wrong(code))).rejects.toMatchObject(over);
  await expect(redeemCode(browserHash, code)).rejects.toMatchObject(over);
  expect(await redeemLink(token)).toMatchObject({ isNew: true });
});

test("twenty wrong tries at once are no more than five", async () => {
  const { browserHash, code } = await asked(ana);
  await Promise.allSettled(Array.from({ length: 20 }, () => redeemCode(browserHash, wrong(code))));
  expect((await db().signIn.findFirstOrThrow()).wrongTries).toBe(5);
});

test("the fifth try may still be the right one", async () => {
  const { browserHash, code } = await asked(ana);
  for (let tries = 1; tries < 5; tries += 1) await redeemCode(browserHash, wrong(code)).catch(() => null);
  expect(await redeemCode(browserHash, code)).toMatchObject({ isNew: true });
});

test("code and link are over after ten minutes", async () => {
  const { browserHash, code, token } = await asked(ana);
  later(9);
  expect(await signInByLink(token)).toMatchObject({ email: ana });
  later(1);
  expect(await signInByLink(token)).toBeNull();
  await expect(redeemCode(browserHash, code)).rejects.toMatchObject(over);
  await expect(redeemLink(token)).rejects.toMatchObject(over);
});

test("code and link share one use, also at once", async () => {
  const { browserHash, code, token } = await asked(ana);
  const both = await Promise.allSettled([redeemCode(browserHash, code), redeemLink(token), redeemLink(token)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(redeemLink(token)).rejects.toMatchObject(over);
  expect(await db().person.count()).toBe(1);
});

test("two browsers that redeem a new address at once make one person", async () => {
  const [one, other] = [await asked(ana), await asked(ana)];
  const [first, second] = await Promise.all([redeemLink(one.token), redeemLink(other.token)]);
  expect([first.personId, [first.isNew, second.isNew].sort()]).toEqual([second.personId, [false, true]]);
});

test("the code works in no other browser", async () => {
  const [mine, another] = [await asked(ana), await asked("eve@example.org")];
  const stolen = mine.code === another.code ? another.code : mine.code;
  if (mine.code !== another.code) await expect(redeemCode(another.browserHash, stolen)).rejects.toMatchObject(wrongCode);
  await expect(redeemCode(null, mine.code)).rejects.toMatchObject(over);
  expect(await redeemCode(mine.browserHash, mine.code)).toMatchObject({ isNew: true });
});

test("a known address and an unknown one leave the same traces", async () => {
  await aPerson({ email: ana });
  await asked(ana);
  await asked("nobody-yet@example.org");
  const rows = await db().signIn.findMany({ orderBy: { id: "asc" } });
  const mails = await db().mail.findMany({ orderBy: { id: "asc" } });
  const shape = (row: object) => Object.entries(row).map(([name, value]) => [name, value === null ? null : typeof value]);
  expect(shape(rows[0]!)).toEqual(shape(rows[1]!));
  expect(shape(mails[0]!)).toEqual(shape(mails[1]!));
  expect(mails.map(({ subject, personId }) => [subject, personId])).toEqual([["Your link to sign in", null], ["Your link to sign in", null]]);
});

test("neither code nor token is kept, and the mail is erased once used", async () => {
  const { code, token } = await asked(ana);
  const row = JSON.stringify(await db().signIn.findFirstOrThrow());
  expect([row.includes(code), row.includes(token)]).toEqual([false, false]);
  await redeemLink(token);
  expect(await db().mail.findFirstOrThrow()).toMatchObject({ subject: "", text: "", html: "", erasedAt: expect.any(Date) });
  expect(await db().signIn.findFirstOrThrow()).toMatchObject({ email: null, intent: null, codeHash: null });
});

test("what was half done waits through two mails and comes out with the person", async () => {
  const intent = { kind: "vote", request: 7, voted: true, follow: true, use: null };
  const cookie = await keepIntent({ intent, returnTo: "/requests/7-trees", language: "en" });
  expect(await signInIn(browserHashOf(browserWith(cookie)))).toMatchObject({ intent, email: null });
  const first = await asked(ana, cookie);
  const second = await asked(ana, first.cookie);
  expect(await redeemLink(second.token)).toMatchObject({ intent, returnTo: "/requests/7-trees" });
});

test("a mail in Spanish speaks Spanish", async () => {
  const { mailSignIn } = await import("~/domains/accounts/commands.server");
  await mailSignIn({ email: ana, language: "es", browserHash: null, returnTo: null });
  expect(await db().mail.findFirstOrThrow()).toMatchObject({ language: "es", subject: "Su enlace para entrar" });
});
