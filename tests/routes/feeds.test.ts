import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { answerRequest } from "~/domains/requests/commands.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { answerForm } from "../domains/requests/forms";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" || name === "link" });

interface Read {
  status: number;
  title: string;
  id: string;
  updated: string;
  entry: { id: string; title: { "#text": string }; summary: { "#text": string }; content?: { "#text": string }; updated: string; author?: { name: string } }[];
  link: Record<string, string>[];
}

/** As a reader of feeds does: by an XML parser that is not ours. */
async function read(path: string): Promise<Read> {
  const response = await app.fetch(path);
  expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = parser.parse(text);
  return { ...feed, status: response.status, entry: feed.entry ?? [] };
}

async function aCity() {
  const [streets, parks] = [await aDepartment("Streets & Lamps"), await aDepartment("Parks")];
  const responder = await aPerson({ name: "Mina Juniper", in: { [streets.id]: "responder" } });
  const asked = await aRequest({ title: "Trees & <b>lamps</b> ]]> \u0007", departmentId: streets.id });
  const other = await aRequest({ title: "Noise", departmentId: parks.id });
  await answerRequest(responder, asked.id, await answerForm(asked.id, { status: "in_progress", body: "See [the plan](/about) <i>soon</i> ]]> now." }));
  for (const request of [other, await aRequest({ title: "Rude", hiddenAt: now(), departmentId: parks.id })]) {
    await db().activity.create({
      data: { at: now(), verb: "request.submitted", audience: "public", actorId: request.authorId, actorRole: "resident", requestId: request.id, facts: {} },
    });
  }
  return { streets, parks, asked, other };
}

test("what happened stands in the feeds of all, of its department and its own, and nothing hidden", async () => {
  const { streets, asked, other } = await aCity();
  const titles = async (path: string) => (await read(path)).entry.map(({ title }) => title["#text"]);
  const escaped = "In progress: Trees &amp; &lt;b&gt;lamps&lt;/b&gt; ]]&gt; ";
  expect(await titles(paths.feed("en"))).toEqual(["Asked: Noise", escaped]);
  expect(await titles(paths.departmentFeed(streets, "en"))).toEqual([escaped]);
  expect(await titles(paths.requestFeed(other, "en"))).toEqual(["Asked: Noise"]);
  const [entry] = (await read(paths.requestFeed(asked, "es"))).entry;
  expect(entry?.summary["#text"]).toContain("Streets &amp; Lamps");
  expect(entry?.content?.["#text"]).toContain(`href="http://localhost:`);
  expect(entry?.author?.name).toBe("Streets & Lamps");
});

test("nobody's name stands in a feed", async () => {
  await aCity();
  const text = await (await app.fetch(paths.feed("en"))).text();
  for (const { displayName } of await db().person.findMany()) expect(text).not.toContain(displayName);
});

test("an entry keeps its name whatever its request is called", async () => {
  const { asked } = await aCity();
  const before = await read(paths.requestFeed(asked, "en"));
  await db().datasetRequest.update({ where: { id: asked.id }, data: { title: "Lamps", slug: "lamps" } });
  const after = await read(paths.requestFeed(asked, "en"));
  expect([after.id, after.entry.map(({ id }) => id)]).toEqual([before.id, before.entry.map(({ id }) => id)]);
  expect(after.title).toBe("Lamps");
});

test("whoever has it already is spared, by its tag; what was hidden since is not kept by anybody's date", async () => {
  const { other } = await aCity();
  const path = paths.requestFeed(other, "en");
  const first = await app.fetch(path);
  const tag = first.headers.get("ETag") ?? "";
  const again = async (headers: Record<string, string>) => (await app.fetch(path, { headers })).status;
  expect(await again({ "If-None-Match": tag })).toBe(304);
  expect(await again({ "If-None-Match": `W/${tag}` })).toBe(304);
  expect(await again({ "If-Modified-Since": new Date().toUTCString() })).toBe(200);
  await db().datasetRequest.update({ where: { id: other.id }, data: { title: "Noise at night" } });
  expect(await again({ "If-None-Match": tag })).toBe(200);
});

test("what a cache may keep says what its language was chosen by", async () => {
  const { other } = await aCity();
  for (const path of ["/feed.xml", paths.requestFeed(other), "/preview.png", "/manifest.webmanifest"]) {
    const { headers } = await app.fetch(path);
    expect([path, headers.get("Cache-Control"), headers.get("Vary")]).toEqual([path, expect.stringContaining("public"), expect.stringContaining("Accept-Language, Cookie")]);
  }
});

test("a page names its feed", async () => {
  const { streets, asked } = await aCity();
  for (const path of [paths.home(), paths.requests(), paths.department(streets), paths.request(asked)]) {
    const html = await (await app.fetch(`${path}?lang=es`)).text();
    const feed = /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]*)"/.exec(html)?.[1] ?? "";
    expect((await read(feed)).link.some(({ "@_rel": rel, "@_href": href }) => rel === "self" && href?.endsWith(feed))).toBe(true);
  }
});

test("a department that goes by another name now leads on", async () => {
  const { streets } = await aCity();
  await db().departmentFormerSlug.create({ data: { slug: "roads", departmentId: streets.id } });
  const response = await app.fetch(`${paths.departmentFeed({ slug: "roads" })}?lang=es`);
  expect([response.status, response.headers.get("Location")]).toEqual([301, paths.departmentFeed(streets, "es")]);
});

test("a search's feed says what it is about, and of a stage what came there last", async () => {
  const streets = await aDepartment("Streets");
  const [at, before] = [new Date("2026-03-02T18:00:00Z"), new Date("2026-01-02T18:00:00Z")];
  const old = await aRequest({ title: "Old trees", status: "fulfilled", createdAt: before, statusSince: at, departmentId: streets.id });
  await aRequest({ title: "New trees", status: "fulfilled", createdAt: new Date("2026-02-02T18:00:00Z"), statusSince: new Date("2026-02-03T18:00:00Z"), departmentId: streets.id });
  const feed = await read(paths.searchFeed({ q: "trees", kind: "request", stage: "released" }, "en"));
  expect(feed.entry.map(({ id, updated, summary }) => [new URL(id).pathname, updated, summary["#text"].split(".")[0]])[0]).toEqual([
    `/requests/${old.id}`, at.toISOString(), "Released",
  ]);
  expect([feed.updated, feed.title]).toEqual([at.toISOString(), "Found for “trees” · only requests · Released"]);
  const narrowed = await read(paths.searchFeed({ department: streets.slug }, "es"));
  expect([narrowed.title, narrowed.entry.length]).toEqual(["Buscar · Streets", 2]);
  expect(narrowed.link.find(({ "@_rel": rel }) => rel === "alternate")?.["@_href"]).toBe(`${app.url}${paths.department(streets)}`);
  const tag = (await app.fetch(paths.searchFeed({ q: "trees" }, "en"))).headers.get("ETag") ?? "";
  expect((await app.fetch(paths.searchFeed({ q: "trees" }, "en"), { headers: { "If-None-Match": tag } })).status).toBe(304);
});
