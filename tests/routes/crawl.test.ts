import { beforeAll, expect, test } from "vitest";
import { useApp } from "../support/app";
import { type City, type Kind, aSmallCity } from "../support/city";
import { linksOf } from "../support/links";
import { allRows } from "../support/rows";
import { sessionOf } from "../support/session";
import { access } from "./access";

const app = useApp({ keep: true, demonstration: true });
const most = 600;
let city: City;

beforeAll(async () => {
  city = await aSmallCity();
});

/** Everything a person finds by following links, and every address there is: nothing breaks, nothing leads nowhere, nothing changes. */
test.each<Kind>(["nobody", "resident", "author", "coordinator", "openData", "administrator"])("following every link as %s", async (kind) => {
  const person = city.person[kind];
  const cookie = person ? await sessionOf(person) : "";
  const before = await allRows();

  const problems: string[] = [];
  const seen = new Set<string>(["/"]);
  const from = new Map<string, string>();
  for (const path of seen) {
    const { status, links, missing } = await look(path, cookie);
    if (status >= 400) problems.push(`${status} ${path}, linked from ${from.get(path)}`);
    problems.push(...missing.map((id) => `${path} links to #${id}, which it does not have`));
    for (const link of links.filter((one) => !seen.has(one))) {
      from.set(link, path);
      seen.add(link);
    }
    if (seen.size > most) throw new Error(`more than ${most} addresses: ${[...seen].slice(-20).join(" ")}`);
  }
  for (const { at } of access) {
    const path = at(city);
    const { status } = seen.has(path) ? { status: 200 } : await look(path, cookie);
    if (status >= 500) problems.push(`${status} ${path}`);
  }

  expect(problems).toEqual([]);
  expect(seen.size).toBeGreaterThan(25);
  expect(await allRows()).toEqual(before);
});

/** A page's status and where it leads on this site; a redirect leads to one place. */
async function look(path: string, cookie: string) {
  const response = await fetch(app.url + path, { redirect: "manual", headers: { Cookie: cookie, Accept: "text/html", "Accept-Encoding": "identity" } });
  const to = response.headers.get("Location");
  const html = response.headers.get("Content-Type")?.startsWith("text/html") ? await response.text() : "";
  await response.body?.cancel().catch(() => undefined);
  const { links, missing } = linksOf(html, path);
  return { status: response.status, links: to ? [...links, ...linksOf(`<a href="${to}">`, path).links] : links, missing };
}
