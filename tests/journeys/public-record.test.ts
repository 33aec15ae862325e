import { expect, test } from "vitest";
import { countRecords } from "~/domains/metrics/commands.server";
import { paths } from "~/paths";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { readCsv } from "~/platform/csv";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor, app } = useBrowser();

const at = (day: string) => new Date(`${day}T18:00:00Z`);
const noon = (day: string) => new Date(`${day}T00:00:00Z`);

/** Asked on Monday 5 October: due in 20 working days, of which Indigenous Peoples' Day is none. */
async function aYear() {
  setClock(() => at("2026-11-23"));
  const [streets, trees] = [await aDepartment("Streets"), await aDepartment("Trees")];
  const topic = await db().topic.upsert({ where: { slug: "shade" }, create: { slug: "shade", nameEn: "Shade", nameEs: "Sombra" }, update: {} });
  const asked = { departmentId: streets.id, createdAt: at("2026-10-05"), dueOn: noon("2026-11-03") };
  const decided = (day: string, more: object = {}) =>
    aRequest({ ...asked, status: "in_progress", acknowledgedAt: at(day), decidedAt: at(day), statusSince: at(day), firstDueOn: asked.dueOn, ...more });
  for (let n = 0; n < 9; n += 1) await decided("2026-10-13", { topicId: n < 3 ? topic.id : null });
  await decided("2026-10-14", { status: "declined", declineReason: "too_broad" });
  await decided("2026-11-05");
  await aRequest({ ...asked, title: "Sidewalk repairs by block", voteCount: 9 });
  await aRequest({ ...asked, departmentId: trees.id, status: "under_review", createdAt: at("2026-11-16"), dueOn: noon("2026-12-16") });
  await aRequest({ ...asked, hiddenAt: at("2026-10-06"), title: "Hidden for rudeness" });
  await countRecords();
  return { streets, trees };
}

test("a department's page opens with how it keeps the promise, in words, as a line and as a table", async () => {
  const { streets, trees } = await aYear();
  const page = await visitor({ javaScript: false });
  await page.goto(paths.department(streets));
  await page.getByRole("heading", { name: "10 of 12 requests were answered in time. Half get an answer within 5 working days." }).waitFor();
  const main = page.locator("main");
  expect(await main.locator(".promise-line__ticks.promise-line__late").getAttribute("d")).toMatch(/^M\d/);
  const words = await main.innerText();
  for (const said of ["83%: 10 of 12.", "Nine in ten within 6.", "An open tick still waits: 1 request.", "Counted on 23 November at 10:00 am."]) expect(words).toContain(said);

  await main.getByRole("link", { name: "See it as a table" }).click();
  await main.locator("#table summary").click();
  expect(await main.getByRole("row").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^5\s+9\s+0\s+0\s+0$/), expect.stringMatching(/^6\s+1\s+0\s+0\s+0$/), expect.stringMatching(/^22\s+0\s+1\s+0\s+0$/)]));
  await page.goBack();
  await main.getByRole("link", { name: "1 answer is late now." }).click();
  await page.getByRole("link", { name: "Sidewalk repairs by block" }).waitFor();

  await page.goto(paths.department(trees));
  await page.getByRole("heading", { name: "1 request was made in the last 12 months. That is too few" }).waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/\d%/);
});

test("the city's record narrows by what its address says, without a script, and comes as files", async () => {
  const { trees } = await aYear();
  const page = await visitor({ javaScript: false });
  await page.goto(paths.departments());
  await page.getByRole("link", { name: "How the city keeps its promise" }).click();
  await page.getByRole("heading", { level: 1, name: "10 of 12 requests were answered in time." }).waitFor();
  const main = page.locator("main");
  expect(await main.innerText()).toMatch(/Why the city said no[\s\S]*1 request was declined\.[\s\S]*Sidewalk repairs by block/);
  expect(await main.innerText()).not.toContain("Hidden");

  await page.getByLabel("Topic").selectOption({ label: "Shade" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("heading", { level: 1, name: "3 requests were made in the last 12 months. Too few" }).waitFor();
  expect(new URL(page.url()).searchParams.get("topic")).toBe("shade");
  await page.goto(paths.metrics({ department: trees.slug, period: "last-year" }));
  await page.getByRole("heading", { level: 1, name: "Nobody has asked for data last year." }).waitFor();
  await page.goto("/metrics?period=%00&topic=nothing&department=nobody");
  await page.getByRole("heading", { level: 1, name: "10 of 12" }).waitFor();

  const lines = readCsv(await (await fetch(app.url + paths.metricsFile("csv"))).text()).rows.map(({ cells }) => cells);
  const valueOf = (department: string, figure: string, month = "") => lines.find(([slug, , , , in_, name]) => slug === department && in_ === month && name === figure)?.at(-1);
  expect([valueOf("", "asked"), valueOf("", "decision_half_within_working_days"), valueOf("", "declined_too_broad"), valueOf("", "answered", "2026-10")]).toEqual(["13", "5", "1", "10"]);
  expect([valueOf(trees.slug, "asked"), valueOf(trees.slug, "answered_in_time_percent")]).toEqual(["1", ""]);
  const json = await (await fetch(app.url + paths.metricsFile("json", { department: trees.slug }))).json();
  expect(json).toMatchObject({ department: trees.slug, counted_at: "2026-11-23T18:00:00.000Z", figures: { asked: 1, open: 1, decision_half_within_working_days: null } });
});

test("both can be read by everyone: Spanish on a dark phone, English on a wide screen, and at 320 pixels", async () => {
  const { streets } = await aYear();
  for (const kind of [{ language: "es", dark: true, phone: true }, { language: "en" }, { language: "es", phone: true, javaScript: false }] as const) {
    const page = await visitor(kind);
    if ("phone" in kind) await page.setViewportSize({ width: 320, height: 700 });
    for (const path of [paths.department(streets), paths.metrics(), paths.metrics({ period: "all", topic: "shade" })]) {
      await page.goto(path);
      await expectAccessible(page);
      await expectFits(page);
    }
  }
  const page = await visitor({ language: "es" });
  await page.goto(paths.metrics());
  await page.getByRole("heading", { level: 1, name: "10 de 12 solicitudes se respondieron a tiempo. La mitad recibe respuesta en 5 días hábiles o menos." }).waitFor();
});
