import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { expect, test } from "vitest";
import { answerRequest } from "~/domains/requests/commands.server";
import { paths } from "~/paths";
import { answerForm } from "../domains/requests/forms";
import { useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";

const { visitor } = useBrowser();

/** Bytes of HTML, CSS and JavaScript, gzipped: DESIGN.md §5. */
const budget = 140_000;

const things = "trees lamps benches permits crossings playgrounds hydrants ramps wells tickets stops drains meters roofs lots bins".split(" ");

test("the first page somebody opens costs no more than its budget, whichever it is", { timeout: 60_000 }, async () => {
  const costs: Record<string, number> = {};
  for (const path of ["/", "/requests", "/requests/new", "/datasets", "/inventory", "/departments", "/metrics", "/sign-in", ...(await aCity())]) {
    costs[path] = await firstLoad(path);
  }
  expect(Object.entries(costs).filter(([, bytes]) => bytes > budget)).toEqual([]);
  expect(Math.min(...Object.values(costs)), "too little to be true").toBeGreaterThan(budget / 2);
});

/** Lists as long as they get, and a page for each kind of thing. */
async function aCity(): Promise<string[]> {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  for (const [n, thing] of things.entries()) {
    await aRequest({ title: `Where ${thing} are`, slug: `where-${thing}-are`, body: `Since ${1990 + n} we walk ${n + 3} streets and count ${thing} by hand.` });
    await aRequest({ title: `Repairs of ${thing}`, slug: `repairs-of-${thing}`, body: `How long ${n + 4} districts wait until ${thing} work again.`, departmentId: department.id });
  }
  const request = await aRequest({ departmentId: department.id });
  await answerRequest(responder, request.id, await answerForm(request.id, { status: "in_progress", body: "We count them anew this winter. ".repeat(8) }));
  return [paths.request(request), paths.department(department), paths.dataset(await aDataset(department.id))];
}

async function firstLoad(path: string): Promise<number> {
  const page = await visitor({ language: "es" });
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (["document", "stylesheet", "script"].includes(response.request().resourceType())) sizes.push(gzipped(response));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function gzipped(response: Response): Promise<number> {
  return gzipSync(await response.body(), { level: 9 }).length;
}
