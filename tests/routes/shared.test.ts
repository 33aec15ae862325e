import { expect, test } from "vitest";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { paths } from "~/paths";
import { useApp } from "../support/app";
import { aDepartment } from "../support/people";
import { aDataset, aRequest } from "../support/requests";

const app = useApp();
const pictureOf = async (path: string, headers?: Record<string, string>) => app.fetch(path, headers ? { headers } : {});

/** Width and height as a PNG says them in its head. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each([
  ["a short title", "Trees"],
  ["the longest there is", "Wörter ".repeat(20).slice(0, 140)],
  ["one word that never ends", "x".repeat(140)],
  ["signs of other scripts, and of XML", "서울 <b>&amp;</b> 🌳 \u0007 ]]> &"],
])("a picture is drawn for %s", async (_what, title) => {
  const request = await aRequest({ title, status: "planned", plannedOn: new Date("2027-03-01"), plannedPrecision: "month" });
  for (const lang of ["en", "es"]) {
    const response = await pictureOf(`${paths.requestPicture(request, "x")}&lang=${lang}`);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    expect(sizeOf(Buffer.from(await response.arrayBuffer()))).toEqual([1200, 630]);
  }
});

test("a picture is sent once, and anew where something in it changed", async () => {
  const request = await aRequest();
  const path = `${paths.requestPicture(request, "x")}&lang=en`;
  const tag = (await pictureOf(path)).headers.get("ETag") ?? "";
  expect((await pictureOf(path, { "If-None-Match": tag })).status).toBe(304);
  await db().datasetRequest.update({ where: { id: request.id }, data: { voteCount: 7 } });
  expect((await pictureOf(path, { "If-None-Match": tag })).status).toBe(200);
});

test("a link to a request shows its title, its text and its picture", async () => {
  const request = await aRequest({ title: 'Trees "and" <lamps>' });
  const html = await (await app.fetch(`${paths.request(request)}?lang=es&done=edited`)).text();
  const head = html.slice(0, html.indexOf("</head>"));
  expect(head).toContain('property="og:title" content="Trees &quot;and&quot; &lt;lamps&gt;"');
  expect(head).toContain(`<link rel="canonical" href="${app.url}${paths.request(request)}?lang=es"/>`);
  const property = (name: string) => new RegExp(`property="${name}" content="([^"]*)"`).exec(head)?.[1];
  expect(property("og:description")).toBe("So that neighbors can see where shade is missing.");
  const picture = /property="og:image" content="([^"]*)"/.exec(head)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(picture).toMatch(/lang=es/);
  expect((await fetch(picture)).status).toBe(200);
  const icons = [...head.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]*)"/g)].map(([, path = ""]) => path);
  for (const path of icons) expect((await app.fetch(path)).status, path).toBe(200);
  const manifest = (await (await app.fetch("/manifest.webmanifest?lang=es")).json()) as { lang: string; icons: { src: string; sizes: string }[] };
  expect(manifest.lang).toBe("es");
  for (const { src, sizes } of manifest.icons) {
    expect(sizeOf(Buffer.from(await (await app.fetch(src)).arrayBuffer())).join("x")).toBe(sizes);
  }
});

test("the map of the site leads to every public page and to nothing hidden", async () => {
  const [department, dataset, request] = [await aDepartment(), await aDataset(), await aRequest()];
  const hidden = await aRequest({ hiddenAt: now() });
  const robots = await (await app.fetch("/robots.txt")).text();
  const index = await xml(/^Sitemap: https?:\/\/[^/]+(.*)$/m.exec(robots)?.[1] ?? "");
  const parts = index.sitemapindex.sitemap.map(({ loc }: { loc: string }) => new URL(loc).pathname);
  const pages = await Promise.all(parts.map(xml));
  const found = pages.flatMap(({ urlset }) => [urlset.url].flat()).map(({ loc }: { loc: string }) => new URL(loc).pathname);
  for (const path of [paths.home(), paths.department(department), paths.dataset(dataset), paths.request(request)]) expect(found).toContain(path);
  expect(found).not.toContain(paths.request(hidden));
  for (const path of found) expect((await app.fetch(path)).status, path).toBe(200);
});

async function xml(path: string) {
  const response = await app.fetch(path);
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser().parse(text);
}
