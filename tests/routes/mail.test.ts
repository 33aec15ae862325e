import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { sign } from "~/platform/signing.server";
import { useApp } from "../support/app";
import { aQueuedMail } from "../support/mail";
import { aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();

const asDemonstration = async () => {
  await db().installation.update({ where: { id: 1 }, data: { demonstration: true } });
};

test("outside a demonstration there is no mailbox", async () => {
  const id = await aQueuedMail();
  for (const path of [paths.mailbox(), paths.mail(id), paths.mailBody(id)]) {
    expect((await app.fetch(path)).status).toBe(404);
    expect((await app.fetch(`${path}?_data=root`)).status).not.toBe(500);
  }
});

test("a mail's body is shown under a policy that lets it do nothing", async () => {
  await asDemonstration();
  const id = await aQueuedMail({ html: "<!doctype html><html><head></head><body><script>alert(1)</script>Hello</body></html>" });
  const response = await app.fetch(paths.mailBody(id));
  expect(response.status).toBe(200);
  const policy = response.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/^sandbox/);
  expect(policy).not.toContain("allow-scripts");
  expect(policy).toContain("default-src 'none'");
  expect((await app.fetch(paths.mail(99))).status).toBe(404);
  expect((await app.fetch("/dev/mailbox/1e9")).status).toBe(404);
  expect((await app.fetch("/dev/mailbox/99999999999")).status).toBe(404);
});

test.each([
  { "Content-Type": "application/x-www-form-urlencoded" },
  { "Content-Type": "multipart/form-data; boundary=b" },
])("a mail program's own button stops mail with one post, without Origin or cookie: %j", async (headers) => {
  const person = await aPerson();
  const request = await aRequest();
  const path = paths.unsubscribe(sign("unsubscribe", { person: person.id, request: request.id }, null));
  const body = headers["Content-Type"].startsWith("multipart")
    ? '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
    : "List-Unsubscribe=One-Click";
  for (let press = 0; press < 2; press++) {
    const response = await fetch(app.url + path, { method: "POST", headers, body, redirect: "manual" });
    expect(response.status).toBe(200);
  }
  expect(await db().requestMute.findMany()).toMatchObject([{ personId: person.id, requestId: request.id }]);
});

test("looking at the link changes nothing, and a forged one is told as broken", async () => {
  const person = await aPerson();
  const link = paths.unsubscribe(sign("unsubscribe", { person: person.id, request: null }, null));
  expect((await app.fetch(link)).status).toBe(200);
  expect(await db().person.findUnique({ where: { id: person.id } })).toMatchObject({ mailStopped: false });
  expect((await app.fetch(`${link}x`)).status).toBe(404);
  expect((await app.fetch(`${link}x`, { form: {} })).status).toBe(404);
  expect((await app.fetch(paths.unsubscribe("nonsense"))).status).toBe(404);
});

test("undelivered mail and notifications are shown to whom they belong", async () => {
  const [resident, administrator] = [await aPerson(), await aPerson({ city: ["administrator"] })];
  expect((await app.fetch(paths.undeliveredMail())).status).toBe(302);
  expect((await app.fetch(paths.undeliveredMail(), { as: resident })).status).toBe(403);
  expect((await app.fetch(paths.undeliveredMail(), { as: resident, form: { mail: "1" } })).status).toBe(403);
  expect((await app.fetch(paths.undeliveredMail(), { as: administrator })).status).toBe(200);
  expect((await app.fetch(paths.notifications())).status).toBe(302);
  expect((await app.fetch(paths.notifications(), { as: resident })).status).toBe(200);
});

test("nobody marks another's notification as read", async () => {
  const [owner, other] = [await aPerson(), await aPerson()];
  const request = await aRequest();
  const activity = await db().activity.create({
    data: { at: new Date(), verb: "request.answered", audience: "public", actorRole: "system", requestId: request.id, facts: {} },
  });
  const { id } = await db().notification.create({
    data: { personId: owner.id, activityId: activity.id, reason: "follower", createdAt: new Date() },
  });
  await app.fetch(paths.notifications(), { as: other, form: { notification: String(id) } });
  await app.fetch(paths.notifications(), { as: other, form: { upTo: String(id) } });
  expect(await db().notification.findUnique({ where: { id } })).toMatchObject({ readAt: null });
});

test("a mail program's one press stops mail about all searches; what the page offers then takes it back", async () => {
  const ana = await aPerson();
  const path = paths.unsubscribe(sign("search-mail", { search: null, person: ana.id }, null));
  const press = (form: Record<string, string>) => app.fetch(path, { form });
  const wish = () => db().notificationWish.findMany({ where: { personId: ana.id }, select: { kind: true, mail: true } });
  expect((await press({ "List-Unsubscribe": "One-Click" })).status).toBe(200);
  expect(await wish()).toEqual([{ kind: "searches", mail: "never" }]);
  expect(await (await app.fetch(`${path}?lang=en`)).text()).toContain("You get no more mail about your searches.");
  await press({ stopped: "no" });
  expect(await wish()).toEqual([{ kind: "searches", mail: "at_once" }]);
});
