import { expect, test } from "vitest";
import { actorById } from "~/domains/accounts/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { canKeepCookies } from "~/platform/session/cookies.server";
import { beginSession, endAllSessions, endSession, sessionOf } from "~/platform/session/session.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { browserWith } from "../../support/sign-in";

useDatabase();

const days = (from: Date, count: number) => new Date(from.getTime() + count * 86_400_000);

test("the cookie says nothing, and is for this host and its server alone", async () => {
  const cookie = await beginSession((await aPerson()).id);
  expect(cookie).toMatch(/^__Host-plaza_session=[\w-]{27}; Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=Lax$/);
  const token = /=([\w-]+);/.exec(cookie)?.[1] ?? "";
  expect((await db().session.findFirstOrThrow()).id).not.toContain(token);
});

test("every sign-in has a new token", async () => {
  const { id } = await aPerson();
  expect(await beginSession(id)).not.toBe(await beginSession(id));
});

test.each(["", "x", "../../etc", "a".repeat(27), "%00", "'; DROP TABLE session; --", "é".repeat(27)])("the cookie %j is an anonymous visitor's", async (value) => {
  const request = new Request("http://localhost/");
  Object.defineProperty(request, "headers", { value: { get: () => `__Host-plaza_session=${value}` } });
  expect(await sessionOf(request)).toBeNull();
});

test("a session rests for 30 days at most and ends after 90", async () => {
  const start = new Date("2026-01-01T12:00:00Z");
  setClock(() => start);
  const { id } = await aPerson();
  const idle = browserWith(await beginSession(id));
  const used = browserWith(await beginSession(id));
  for (const day of [20, 40, 60, 80]) {
    setClock(() => days(start, day));
    expect(await sessionOf(used)).toMatchObject({ personId: id });
  }
  expect(await sessionOf(idle)).toBeNull();
  setClock(() => days(start, 90));
  expect(await sessionOf(used)).toBeNull();
});

test("signing out ends this session, or all of them", async () => {
  const { id } = await aPerson();
  const [one, other, third] = [browserWith(await beginSession(id)), browserWith(await beginSession(id)), browserWith(await beginSession(id))];
  expect(await endSession(one)).toMatch(/^__Host-plaza_session=; Path=\/; Max-Age=0/);
  expect([await sessionOf(one), await sessionOf(other)]).toEqual([null, expect.objectContaining({ personId: id })]);
  await endAllSessions(id);
  expect([await sessionOf(other), await sessionOf(third)]).toEqual([null, null]);
});

test("a role taken away is gone at the next look", async () => {
  const department = await aDepartment();
  const { id } = await aPerson({ city: ["moderator"], in: { [department.id]: "responder" } });
  await db().cityGrant.deleteMany();
  await db().membership.deleteMany();
  expect(await actorById(id)).toMatchObject({ cityRoles: [], memberships: [] });
  await db().person.update({ where: { id }, data: { deletedAt: new Date() } });
  expect(await actorById(id)).toBeNull();
});

test.each([
  ["http://localhost:3000/", true], ["http://127.0.0.1/", true], ["http://[::1]:3000/", true],
  ["http://plaza.city/", false], ["http://localhost.city/", false], ["http://192.168.1.4:3000/", false],
])("whether a cookie would come back to %s: %s", (url, kept) => {
  expect(canKeepCookies(new Request(url))).toBe(kept);
});
