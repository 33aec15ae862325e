import { expect, test } from "vitest";
import { db } from "~/platform/db/client.server";
import { useApp } from "../../support/app";
import { aPerson } from "../../support/people";
import { sessionOf } from "../../support/session";
import { asked } from "../../support/sign-in";

const app = useApp();

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

/** Signs in with such a browser; gives its cookie. */
async function signIn(email: string, userAgent: string): Promise<string> {
  const { token } = await asked(email);
  const answer = await app.fetch(`/sign-in/link/${token}`, { method: "POST", form: {}, headers: { "User-Agent": userAgent } });
  return answer.headers.getSetCookie().find((cookie) => cookie.includes("plaza_session="))?.split(";")[0] ?? "";
}

test("devices are named, and one is signed out from another", async () => {
  const ana = await aPerson({ email: "ana@example.org" });
  const here = await signIn("ana@example.org", firefox);
  const there = await signIn("ana@example.org", safari);
  const page = await (await app.fetch("/account/data", { headers: { Cookie: here } })).text();
  expect(page).toContain("Firefox, Windows");
  expect(page).toContain("Safari, iOS");
  const { id } = await db().session.findFirstOrThrow({ where: { personId: ana.id, device: "Safari, iOS" } });
  const answer = await app.fetch("/account/data/devices", { form: { device: id }, headers: { Cookie: here } });
  expect(answer.headers.get("Location")).toBe("/account/data?done=device");
  expect((await app.fetch("/account", { headers: { Cookie: there } })).headers.get("Location")).toContain("/sign-in");
  expect((await app.fetch("/account", { headers: { Cookie: here } })).status).toBe(200);
});

test("another person's device stays signed in", async () => {
  const [ana, ben] = [await aPerson(), await aPerson()];
  const bens = await sessionOf(ben);
  const { id } = await db().session.findFirstOrThrow({ where: { personId: ben.id } });
  await app.fetch("/account/data/devices", { as: ana, form: { device: id } });
  expect((await app.fetch("/account", { headers: { Cookie: bens } })).status).toBe(200);
});

test("a copy comes as a file", async () => {
  const answer = await app.fetch("/account/data/copy", { as: await aPerson({ name: "Ana" }), method: "POST", form: {} });
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="plaza.json"');
  expect(await answer.json()).toMatchObject({ displayName: "Ana" });
});

test("leaving asks to be sure, and then says good-bye to a visitor", async () => {
  const ana = await aPerson();
  const unsure = await app.fetch("/account/data/leave", { as: ana, form: {} });
  expect(unsure.status).toBe(422);
  expect(await unsure.text()).toContain("Please tick this to confirm.");
  const cookie = await sessionOf(ana);
  const sure = await app.fetch("/account/data/leave", { form: { sure: "yes" }, headers: { Cookie: cookie } });
  expect(sure.headers.get("Location")).toBe("/?left=1");
  expect(await (await app.fetch("/?left=1")).text()).toContain("Your account is deleted.");
  expect((await app.fetch("/account", { headers: { Cookie: cookie } })).status).toBe(302);
});
