import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { keepIntent } from "~/domains/accounts/commands.server";
import { db } from "~/platform/db/client.server";
import { paths } from "~/paths";
import { plaza } from "~/platform/process";
import { limited } from "~/platform/web/limits.server";
import { useApp } from "../../support/app";
import { aDepartment, aPerson } from "../../support/people";
import { browserOf } from "../../support/jar";
import { aRequest } from "../../support/requests";
import { sessionOf } from "../../support/session";
import { lastMailTo, wrong } from "../../support/sign-in";

const app = useApp();
const ana = "ana@example.org";

beforeEach(() => {
  plaza()["demonstration"] = undefined;
});

const browser = () => browserOf(app);

test("an address, a code, a name; and out again", async () => {
  const { send, jar } = browser();
  expect((await send("/sign-in", { email: ana, to: "/about" })).headers.get("Location")).toBe("/sign-in/code");
  const { code } = await lastMailTo(ana);
  expect((await send("/sign-in/code", { code: wrong(code) })).status).toBe(422);
  const entered = await send("/sign-in/code", { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect(entered.headers.get("Location")).toBe("/account/welcome?to=%2Fabout");
  expect([...jar.keys()]).toEqual(["__Host-plaza_session"]);
  expect((await send("/account/welcome", { displayName: "Ana", to: "/about" })).headers.get("Location")).toBe("/about");
  expect(await (await send("/account")).text()).toContain("Ana");
  await send("/sign-out", {});
  expect([jar.size, (await send("/account")).headers.get("Location")]).toEqual([0, "/sign-in?to=%2Faccount"]);
});

test("the same answer whether the address is known or not", async () => {
  await aPerson({ email: ana });
  const shapes = await Promise.all([ana, "new@example.org"].map(async (email) => {
    const response = await app.fetch("/sign-in", { form: { email } });
    const cookie = response.headers.get("Set-Cookie")?.replace(/=[\w-]{27};/, "=…;");
    return [response.status, response.headers.get("Location"), cookie, await response.text()];
  }));
  expect(shapes[0]).toEqual(shapes[1]);
});

test("looking at the mailed link changes nothing, as often as one looks; a press does", async () => {
  await app.fetch("/sign-in", { form: { email: ana } });
  const { token } = await lastMailTo(ana);
  for (let look = 0; look < 3; look += 1) {
    const page = await app.fetch(`/sign-in/link/${token}`);
    expect([page.status, page.headers.getSetCookie()]).toEqual([200, []]);
  }
  const { send } = browser();
  expect((await send(`/sign-in/link/${token}`, {})).headers.get("Location")).toBe("/account/welcome?to=%2F");
  expect((await send(`/sign-in/link/${token}`, {})).status).toBe(422);
});

test("a vote pressed before signing in counts after, and the way leads back", async () => {
  const { id, slug } = await db().datasetRequest.findUniqueOrThrow({ where: { id: (await aRequest()).id } });
  const { send } = browser();
  const asked = await send(`/requests/${id}-${slug}/vote`, { voted: "yes" });
  expect(asked.headers.get("Location")).toBe("/sign-in");
  expect(await (await send("/sign-in")).text()).toContain("Your vote is kept");
  await send("/sign-in", { email: ana });
  const entered = await send("/sign-in/code", { code: (await lastMailTo(ana)).code });
  expect(decodeURIComponent(entered.headers.get("Location") ?? "")).toContain(`#request-${id}`);
  const { id: personId } = await db().person.findUniqueOrThrow({ where: { email: ana } });
  expect(await db().vote.count({ where: { requestId: id, personId } })).toBe(1);
});

test("what was to follow can be dropped, before the mail and after it", async () => {
  const [first, second] = [await aRequest(), await aRequest()];
  const { send } = browser();
  await send(paths.vote(first), { voted: "yes" });
  expect((await send("/sign-in/drop", {})).headers.get("Location")).toBe("/sign-in");
  expect(await (await send("/sign-in")).text()).not.toContain("Your vote is kept");
  await send(paths.vote(second), { voted: "yes" });
  await send("/sign-in", { email: ana });
  expect((await send("/sign-in/drop", {})).headers.get("Location")).toBe("/sign-in/code");
  await send("/sign-in/code", { code: (await lastMailTo(ana)).code });
  expect([await db().person.count({ where: { email: ana } }), await db().vote.count({ where: { person: { email: ana } } })]).toEqual([1, 0]);
});

test("what was to follow can be dropped on the mailed link's page, in any browser, however often it was mailed", async () => {
  const request = await aRequest();
  const { send } = browser();
  await send(paths.vote(request), { voted: "yes" });
  await send("/sign-in", { email: ana });
  const { token: earlier } = await lastMailTo(ana);
  await send("/sign-in", { email: ana });
  const { token } = await lastMailTo(ana);
  const elsewhere = browser();
  expect((await elsewhere.send("/sign-in/drop", { token })).headers.get("Location")).toBe(paths.signInLink(token));
  await elsewhere.send(paths.signInLink(earlier), {});
  expect([await db().person.count({ where: { email: ana } }), await db().vote.count({ where: { person: { email: ana } } })]).toEqual([1, 0]);
});

test("what can no longer be done does not keep anyone out", async () => {
  const intent = { kind: "vote", request: 999_999, voted: true, follow: true, use: null };
  const here = browser();
  here.keep(await keepIntent({ intent, returnTo: "/about", language: "en" }));
  await here.send("/sign-in", { email: ana });
  expect((await here.send("/sign-in/code", { code: (await lastMailTo(ana)).code })).headers.get("Location")).toBe("/account/welcome?to=%2Fabout");
});

/** Signs in with a half-done thing that is refused; gives where that leads, and what its page says. */
async function enterWith(path: string, form: Record<string, string>, meanwhile: () => Promise<unknown>) {
  const { send } = browser();
  expect((await send(path, form)).headers.get("Location")).toBe("/sign-in");
  await send("/sign-in", { email: ana });
  await meanwhile();
  const to = (await send("/sign-in/code", { code: (await lastMailTo(ana)).code })).headers.get("Location");
  return { to, page: await (await send(to ?? "")).text(), send };
}

const wish = { title: "Bus stops with shade", body: "So that people wait where it is cool.", submissionKey: randomUUID() };

test("a request over the day's limit is not lost: its form says why, and it is sent when it may be", async () => {
  const person = await aPerson({ email: ana });
  const over = async () => {
    for (let sent = 0; sent < 5; sent += 1) await limited("newRequests", person.id);
  };
  const { to, page, send } = await enterWith("/requests/new", wish, over);
  expect(to).toBe("/requests/new");
  for (const text of ["You are signed in, but this is not done yet.", "That was a lot at once.", wish.title, wish.body, wish.submissionKey]) expect(page).toContain(text);
  expect(await db().datasetRequest.count()).toBe(0);
  await db().limitCount.deleteMany();
  expect((await send("/requests/new", wish)).headers.get("Location")).toMatch(/asked=1$/);
  expect(await (await send("/requests/new")).text()).not.toContain(wish.title);
});

test("a request on a topic that is gone comes back, with the topic to choose again", async () => {
  await aPerson({ email: ana });
  const { id } = await db().topic.create({ data: { slug: "shade", nameEn: "Shade", nameEs: "Sombra" } });
  const { to, page } = await enterWith("/requests/new", { ...wish, topicId: String(id) }, () => db().topic.delete({ where: { id } }));
  expect(to).toBe("/requests/new");
  for (const text of [wish.title, wish.body, "Please choose one."]) expect(page).toContain(text);
});

test("a vote on a request that was decided meanwhile does not count, and says so", async () => {
  await aPerson({ email: ana });
  const request = await aRequest();
  const use = "To find shade.";
  const decided = () => db().datasetRequest.update({ where: { id: request.id }, data: { status: "fulfilled" } });
  const { to, page } = await enterWith(paths.vote(request), { voted: "yes", use }, decided);
  expect([to, await db().vote.count()]).toEqual([paths.vote(request), 0]);
  for (const text of ["Voting is over here.", use]) expect(page).toContain(text);
});

test("a session that was there before signing in is not the one after", async () => {
  const before = await aPerson();
  const { send, keep } = browser();
  keep(await sessionOf(before));
  await app.fetch("/sign-in", { form: { email: ana } });
  await send(`/sign-in/link/${(await lastMailTo(ana)).token}`, {});
  const { id } = await db().person.findUniqueOrThrow({ where: { email: ana } });
  expect((await db().session.findMany()).map(({ personId }) => personId)).toEqual([id]);
});

test("the sixth mail to an address waits, with what was typed and how long", async () => {
  for (let mail = 0; mail < 5; mail += 1) expect((await app.fetch("/sign-in", { form: { email: ana } })).status).toBe(302);
  const sixth = await app.fetch("/sign-in", { form: { email: ana } });
  expect(sixth.status).toBe(429);
  expect(Number(sixth.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await sixth.text()).toContain(`value="${ana}"`);
  expect(await db().mail.count()).toBe(5);
});

test("nobody leads elsewhere through the way back", async () => {
  const person = await aPerson();
  const signedIn = await app.fetch("/sign-in?to=https://evil.example/", { as: person });
  const language = await app.fetch("/language", { form: { language: "es", to: "//evil.example/" } });
  expect([signedIn.headers.get("Location"), language.headers.get("Location")]).toEqual(["/", "/"]);
});

test("a chosen language is a cookie for visitors, and the account's for people", async () => {
  const person = await aPerson();
  const chosen = await app.fetch("/language", { as: person, form: { language: "es", to: "/about" } });
  expect([chosen.headers.get("Location"), chosen.headers.get("Set-Cookie")]).toEqual(["/about", expect.stringMatching(/^language=es; Path=\//)]);
  expect((await db().person.findFirstOrThrow()).language).toBe("es");
});

test("outside a demonstration nobody enters as anyone, whatever the process believes", async () => {
  await db().person.update({ where: { id: (await aPerson()).id }, data: { showcaseAs: "administrator" } });
  plaza()["demonstration"] = true;
  const refused = await app.fetch("/enter-as", { form: { as: "administrator" } });
  expect([refused.status, refused.headers.getSetCookie(), await db().session.count()]).toEqual([403, [], 0]);
  plaza()["demonstration"] = undefined;
  expect(await (await app.fetch("/sign-in")).text()).not.toContain("enter-as");
});

test("in a demonstration a press enters", async () => {
  await db().person.update({ where: { id: (await aPerson()).id }, data: { showcaseAs: "administrator" } });
  await db().installation.update({ where: { id: 1 }, data: { demonstration: true } });
  expect(await (await app.fetch("/sign-in?to=/about")).text()).toContain('value="administrator"');
  const entered = await app.fetch("/enter-as", { form: { as: "administrator", to: "/about" } });
  expect([entered.headers.get("Location"), await db().session.count()]).toEqual(["/about", 1]);
});

test("a role taken away is gone at the next request", async () => {
  const admin = await aPerson({ city: ["administrator"] });
  await aPerson({ city: ["administrator"] });
  const cookie = { Cookie: await sessionOf(admin) };
  expect((await app.fetch("/staff/administration", { headers: cookie })).status).toBe(200);
  await app.fetch(`/staff/administration/people/${admin.slug}`, { headers: cookie, form: { role: "administrator", held: "no" } });
  expect((await app.fetch("/staff/administration", { headers: cookie })).status).toBe(403);
});

test("members of one department do not see another's", async () => {
  const [mine, other] = [await aDepartment(), await aDepartment()];
  const viewer = await aPerson({ in: { [mine.id]: "viewer" } });
  const status = async (slug: string) => (await app.fetch(`/staff/departments/${slug}/members`, { as: viewer })).status;
  expect([await status(mine.slug), await status(other.slug)]).toEqual([200, 403]);
  const removed = await app.fetch(`/staff/departments/${mine.slug}/members`, { as: viewer, form: { act: "remove", person: String(viewer.id) } });
  expect([removed.status, await db().membership.count()]).toEqual([403, 1]);
});

test("a person's page is there for those who showed themselves; former addresses lead to those who answer for the city alone", async () => {
  const quiet = await aPerson();
  const speaker = await aPerson({ in: { [(await aDepartment()).id]: "responder" } });
  await db().personFormerSlug.create({ data: { slug: "once", personId: speaker.id } });
  await db().personFormerSlug.create({ data: { slug: "hidden-once", personId: quiet.id } });
  const author = await aPerson();
  await aRequest({ authorId: author.id });
  await db().personFormerSlug.create({ data: { slug: "real-name", personId: author.id } });
  const look = async (slug: string) => (await app.fetch(`/people/${slug}`)).status;
  expect([await look(quiet.slug), await look("hidden-once"), await look(speaker.slug), await look("once"), await look("nobody")]).toEqual([404, 404, 200, 301, 404]);
  expect([await look(author.slug), await look("real-name")]).toEqual([200, 404]);
});

test("a city without mail says so, and writes none", async () => {
  process.env["NODE_ENV"] = "production";
  try {
    expect(await (await app.fetch("/sign-in")).text()).toContain("mail is not set up here");
    const asked = await app.fetch("/sign-in", { form: { email: ana } });
    expect([asked.headers.get("Location"), await db().mail.count(), await db().signIn.count()]).toEqual(["/sign-in", 0, 0]);
  } finally {
    process.env["NODE_ENV"] = "test";
  }
});

test("the sixth mail about a new address waits, too, whoever asks for it", async () => {
  const ask = async () => (await app.fetch("/account/data/address", { as: await aPerson(), form: { act: "change", email: "somebody@example.net" } })).status;
  for (let mail = 0; mail < 5; mail += 1) expect(await ask()).toBeLessThan(400);
  expect(await ask()).toBe(429);
  expect(await db().mail.count({ where: { to: "somebody@example.net" } })).toBe(5);
});
