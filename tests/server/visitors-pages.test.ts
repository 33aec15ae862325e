import { createRequestHandler } from "@remix-run/node";
import { beforeEach, expect, test } from "vitest";
import { paths } from "~/paths";
import { setClock } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { keepingVisitorsPages } from "../../server/http/visitors-pages";
import { useApp } from "../support/app";
import { aPerson } from "../support/people";
import { aRequest } from "../support/requests";
import { sessionOf } from "../support/session";

const app = useApp();

let rendered: number;
let handled: number;
let visit: (path: string, headers?: Record<string, string>, nonce?: string) => Promise<Response>;

beforeEach(() => open());

/** `moment`: a snapshot is the whole server's, and tests of other files write to it meanwhile. */
function open(moment?: () => Promise<string>): void {
  rendered = handled = 0;
  const { default: render } = app.build.entry.module;
  const counting: typeof render = (...given) => (rendered++, render(...given));
  const answer = createRequestHandler({ ...app.build, entry: { module: { ...app.build.entry.module, default: counting } } }, "production");
  const handle = keepingVisitorsPages((request, context) => (handled++, answer(request, context)), moment);
  visit = (path, headers = {}, nonce = "one-nonce") => handle(new Request(app.url + path, { headers }), { nonce, clientAddress: "", requestId: "" });
}

const textOf = async (path: string, headers?: Record<string, string>, nonce?: string) => (await visit(path, headers, nonce)).text();

test("a page is rendered once for visitors who come while nothing changes, each with a nonce of their own", async () => {
  open(async () => "still");
  await aRequest({ title: "Where the oaks are" });
  const first = await textOf("/requests");
  const second = await textOf("/requests", {}, "another-nonce");
  expect(rendered).toBe(1);
  expect(first).toContain("Where the oaks are");
  expect(second).toBe(first.replaceAll("one-nonce", "another-nonce"));
  expect(second).not.toContain("one-nonce");
});

test("many at once wait for one rendering", async () => {
  open(async () => "still");
  const pages = await Promise.all(Array.from({ length: 20 }, () => textOf("/requests")));
  expect(rendered).toBe(1);
  expect(new Set(pages).size).toBe(1);
});

test("what was changed a moment ago is seen, also what another transaction held back meanwhile", async () => {
  const { id } = await aRequest({ title: "Where the oaks are" });
  let seenBefore = "";
  await transaction(async (tx) => {
    await tx.datasetRequest.update({ where: { id }, data: { title: "Where the elms are" } });
    seenBefore = await textOf("/requests");
  });
  const seenAfter = await textOf("/requests");
  expect(seenBefore).toContain("Where the oaks are");
  expect(seenAfter).toContain("Where the elms are");
  expect(seenAfter).not.toContain("oaks");
});

test("who is signed in, or signing in, never meets another's page, nor leaves theirs behind", async () => {
  open(async () => "still");
  const ana = await aPerson({ name: "Ana Morales" });
  const theirs = await textOf("/requests", { Cookie: await sessionOf(ana) });
  const visitors = await textOf("/requests");
  const again = await textOf("/requests", { Cookie: await sessionOf(ana) });
  await textOf("/requests", { Cookie: "__Host-plaza_signin=abcdefghijklmnopqrstuvwxyz" });
  expect(rendered).toBe(4);
  expect(rendered).toBe(4);
  expect(visitors).not.toContain("Ana Morales");
  for (const page of [theirs, again]) expect(page).toContain("Ana Morales");
});

test("each language has its own", async () => {
  open(async () => "still");
  const english = await textOf("/requests", { "Accept-Language": "en" });
  const spanish = await textOf("/requests", { "Accept-Language": "es" });
  const chosen = await textOf("/requests", { "Accept-Language": "en", Cookie: "language=es" });
  expect([english, spanish].map((html) => /<html lang="(..)"/.exec(html)?.[1])).toEqual(["en", "es"]);
  expect(chosen).toBe(spanish);
  expect(rendered).toBe(2);
});

test("words that follow the clock are said anew after a minute", async () => {
  const at = new Date("2026-11-24T12:00:00Z");
  setClock(() => at);
  await textOf("/requests");
  setClock(() => new Date(at.getTime() + 60_000));
  await textOf("/requests");
  expect(rendered).toBe(2);
});

test("each visitor asks with a key of their own, on the page and in its data", async () => {
  open(async () => "still");
  for (const path of ["/requests/new", "/requests/new?_data=routes%2Fsite%2Frequests.new"]) {
    const [ana, ben] = await Promise.all([textOf(path), textOf(path)]);
    const keys = [ana, ben, await textOf(path)].map((text) => /submissionKey"[^"]*"([0-9a-f-]{36})"/.exec(text)?.[1]);
    expect(new Set(keys).size).toBe(3);
    expect(keys).not.toContain(undefined);
  }
});

test("what is not kept is not made twice", async () => {
  open(async () => "still");
  await visit("/requests/999-nothing");
  await visit("/feed.xml");
  await visit("/requests/new");
  expect(handled).toBe(3);
});

test("an address as long as a visitor likes takes as much room as it is long", async () => {
  open(async () => "still");
  const long = (n: number) => `/?_data=root&x=${n}${"x".repeat(12_000)}`;
  await visit(long(0));
  for (let n = 1; n < 1_400; n++) await visit(long(n));
  await visit(long(1_399));
  expect(handled).toBe(1_400);
  await visit(long(0));
  expect(handled).toBe(1_401);
}, 60_000);

test("what is not there, or is elsewhere now, is asked each time", async () => {
  const request = await aRequest({ title: "Where the oaks are", slug: "where-the-oaks-are" });
  const wrong = paths.request({ ...request, slug: "elsewhere" });
  for (const number of [998, 999]) {
    expect((await visit(`/requests/${number}-nothing`)).status).toBe(404);
    expect((await visit(wrong)).headers.get("Location")).toContain("where-the-oaks-are");
  }
  await db().datasetRequest.update({ where: { id: request.id }, data: { slug: "elsewhere" } });
  expect((await visit(wrong)).status).toBe(200);
});
