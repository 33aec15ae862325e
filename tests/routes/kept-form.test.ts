import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { limited } from "~/platform/web/limits.server";
import { useApp } from "../support/app";
import { browserOf } from "../support/jar";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";
import { sessionOf } from "../support/session";
import { lastMailTo } from "../support/sign-in";

const app = useApp();
const rico = "rico@example.org";

async function answering() {
  const department = await aDepartment();
  const responder = await aPerson({ email: rico, in: { [department.id]: "responder" } });
  const request = await aRequest({ departmentId: department.id, status: "under_review" });
  const datasets = [await aDataset(department.id, "Oaks"), await aDataset(department.id, "Elms")].map(({ id }) => id);
  const path = paths.answerRequest(request, { datasets: datasets.join() });
  const form: [string, string][] = [
    ["intent", "publish"], ["status", "already_published"], ["seenVersion", String(request.version)], ["body", "Both lists are out, «oaks» too."],
    ...datasets.map((id): [string, string] => ["datasetIds", String(id)]),
  ];
  return { department, responder, request, path, form };
}

type Here = ReturnType<typeof browserOf>;

async function enter({ send }: Here, email: string): Promise<string | null> {
  await send("/sign-in", { email });
  return (await send("/sign-in/code", { code: (await lastMailTo(email)).code })).headers.get("Location");
}

test("an answer whose writer had been signed out is drawn again once they are in, and sent by them", async () => {
  const { responder, request, path, form } = await answering();
  const here = browserOf(app);
  const lost = await here.send(path, form);
  expect([lost.status, lost.headers.get("Location")]).toEqual([302, "/sign-in"]);
  expect(await (await here.send("/sign-in")).text()).toContain("What you wrote is kept.");
  expect(await enter(here, rico)).toBe(path);
  expect(await db().answer.count()).toBe(0);

  const again = await (await here.send(path)).text();
  expect(again).toContain("You were signed out before this was sent.");
  expect(again).toContain("Both lists are out, «oaks» too.</textarea>");
  expect(again.match(/checked="" value="\d+"|value="\d+" checked=""/g)).toHaveLength(2);
  expect(again).not.toContain("Someone changed this request before you");
  expect(await (await here.send("/staff")).text()).not.toContain("<strong>You were signed out");

  expect((await here.send(path, form)).status).toBe(302);
  expect(await db().answer.findMany({ select: { body: true } })).toEqual([{ body: "Both lists are out, «oaks» too." }]);
  expect(await (await here.send(path)).text()).not.toContain("You were signed out");
  expect(await db().signIn.count({ where: { intent: { path: ["person"], equals: responder.id } } })).toBe(0);
  expect((await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } })).status).toBe("already_published");
});

test("what changed meanwhile stands above it", async () => {
  const { request, path, form } = await answering();
  const here = browserOf(app);
  await here.send(path, form);
  await db().datasetRequest.update({ where: { id: request.id }, data: { version: { increment: 1 } } });
  await enter(here, rico);
  const page = await (await here.send(path)).text();
  expect(page).toContain("Someone changed this request before you");
  expect(page).toContain("Both lists are out");
});

test("once it is somebody's, nobody else who signs in there sees it, and no other browser does", async () => {
  const { department, responder, path, form } = await answering();
  await aPerson({ email: "mina@example.org", in: { [department.id]: "responder" } });
  const here = browserOf(app);
  await here.send(path, form);
  await enter(here, rico);
  expect(await (await app.fetch(path, { as: responder })).text()).not.toContain("Both lists");

  await here.send("/sign-out", {});
  expect(await (await here.send("/sign-in")).text()).not.toContain("What you wrote is kept");
  await enter(here, "mina@example.org");
  expect(await (await here.send(path)).text()).not.toContain("Both lists");
});

test("through the mailed link it comes to the browser that opened the link", async () => {
  const { path, form } = await answering();
  const [here, there] = [browserOf(app), browserOf(app)];
  await here.send(path, form);
  await here.send("/sign-in", { email: rico });
  const link = paths.signInLink((await lastMailTo(rico)).token);
  expect(await (await there.send(link)).text()).toContain("What you wrote is kept");
  expect((await there.send(link, {})).headers.get("Location")).toBe(path);
  expect(await (await there.send(path)).text()).toContain("Both lists are out");
});

test("whoever may not send it still reads what they wrote", async () => {
  const { path, form } = await answering();
  await aPerson({ email: "rosa@example.org" });
  const here = browserOf(app);
  await here.send(path, form);
  expect(await enter(here, "rosa@example.org")).toBe(path);
  const refused = await here.send(path);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("Both lists are out");
});

test("who is refused at once reads it as well", async () => {
  const { path, form } = await answering();
  const refused = await app.fetch(path, { as: await aPerson(), form });
  expect(refused.status).toBe(403);
  const page = await refused.text();
  expect(page).toContain("What you wrote");
  expect(page).toContain("Both lists are out, «oaks» too.</textarea>");
});

test("the settings, a reply and an edit are kept in the same way", async () => {
  const author = await aPerson({ email: rico });
  const request = await aRequest({ authorId: author.id });
  const forms = [
    [paths.settings(), { displayName: "Rico el nuevo", language: "en" }],
    [paths.editRequest(request), { title: "Street trees, with their age", body: "For shade." }],
  ] as const;
  for (const [path, form] of forms) {
    const here = browserOf(app);
    await here.send(path, form);
    expect(await enter(here, rico)).toBe(path);
    const page = await (await here.send(path)).text();
    for (const text of Object.values(form)) expect(page).toContain(text);
    // A person's own session ends meanwhile and the form is sent again: nothing is lost then either.
    here.keep(await sessionOf(author));
    expect((await here.send(path, form)).status).toBe(302);
  }
});

test("nobody fills the database with forms: too many and too long are answered with what was written", async () => {
  const { path } = await answering();
  const long = await app.fetch(path, { form: { body: "Oak. ".repeat(20_000) } });
  expect([long.status, (await long.text()).includes("Oak. Oak.")]).toEqual([422, true]);
  for (let kept = 0; kept < 200; kept += 1) await limited("formsKeptFromNetwork", "127.0.0.1");
  const refused = await app.fetch(path, { form: { body: "The 201st form." } });
  expect([refused.status, (await refused.text()).includes("The 201st form.")]).toEqual([429, true]);
  expect((await app.fetch(`/requests/${path.split("/")[3]}/vote`, { form: { voted: "yes" } })).status).toBe(429);
  expect(await db().signIn.count()).toBe(0);
});

test("a form leads nowhere but to its own address", async () => {
  const { path, form } = await answering();
  const here = browserOf(app);
  await app.fetch(path, { form });
  const { intent } = await db().signIn.findFirstOrThrow();
  await db().signIn.updateMany({ data: { intent: { ...(intent as object), path: "//evil.example/staff" } } });
  await here.send(path, form);
  await db().signIn.updateMany({ data: { intent: { ...(intent as object), path: "https://evil.example/" } } });
  expect(await enter(here, rico)).toBe("/");
});
