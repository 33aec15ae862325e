import type { ZodError } from "zod";
import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { datasetList, datasetPage } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { answerRequest, askForDataset } from "~/domains/requests/commands.server";
import { answerPreview } from "~/domains/requests/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { isAppError } from "~/platform/errors";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { allRows } from "../../support/rows";
import { passReviews } from "../../support/reviews";
import { answerForm, askForm } from "./forms";

useDatabase();

const lamps = { portalAddress: "https://data.example.org/d/lamps", portalTitle: "Street lamps" };

let responder: PersonActor;
let departmentId: number;
let id: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  departmentId = (await aDepartment("Streets")).id;
  responder = await aPerson({ in: { [departmentId]: "responder" } });
  ({ id } = await asked());
});

const asked = async () => askForDataset(await aPerson(), askForm({ departmentId }), "en");
const answer = async (more: object, to = id) => answerRequest(responder, to, await answerForm(to, more));
const published = (more: object, to = id) => answer({ status: "already_published", ...more }, to);
const named = async (requestId = id) =>
  (await db().requestDataset.findMany({ where: { requestId }, include: { dataset: true }, orderBy: { datasetId: "asc" } })).map(({ dataset }) => dataset);
const confirmed = async () => {
  await answer({ status: "release_review" });
  await passReviews(id);
};
const refusal = async (more: object) => {
  try {
    await published(more);
    return null;
  } catch (error) {
    return isAppError(error) ? error.facts["problems"] : Object.fromEntries((error as ZodError).issues.map(({ path, message }) => [path.join(), [message]]));
  }
};

describe("an answer that names an address", () => {
  test.each(["already_published", "fulfilled", "partially_fulfilled"])("makes a dataset of it (%s)", async (status) => {
    if (status !== "already_published") await confirmed();
    expect(await answer({ status, ...lamps })).toMatchObject({ alreadyListed: null });
    const [dataset, ...others] = await named();
    expect(others).toEqual([]);
    expect(dataset).toMatchObject({
      title: "Street lamps", slug: "street-lamps", landingPage: lamps.portalAddress, departmentId, provisionalSince: new Date("2026-03-02T18:00:00Z"), goneAt: null,
    });
    expect(await db().answerDataset.count({ where: { datasetId: dataset!.id } })).toBe(1);
  });

  test("releases nothing before its review is confirmed", async () => {
    await answer({ status: "release_review" });
    const before = await allRows();
    await expect(answer({ status: "fulfilled", ...lamps })).rejects.toMatchObject({ code: "invalid", facts: { problems: { status: ["unreviewed"] } } });
    expect(await allRows()).toEqual(before);
  });

  test("names it beside others, and nothing of it where the answer names no dataset", async () => {
    await importFeed(feed(feedRecord("trees")));
    const trees = await db().dataset.findFirstOrThrow();
    await answer({ status: "in_progress", ...lamps });
    expect(await db().dataset.count()).toBe(1);
    await published({ datasetIds: [trees.id], ...lamps });
    expect((await named()).map(({ title }) => title)).toEqual(["Dataset trees", "Street lamps"]);
  });

  test.each([
    ["ftp://data.example.org/lamps", "webAddress"],
    ["javascript:alert(1)", "webAddress"],
    ["lamps", "webAddress"],
    ["https://data.example.org", "frontPage"],
    ["data.example.org/", "frontPage"],
    ["https://10.0.0.7/d/lamps", "notPublic"],
    ["http://[::1]/d/lamps", "webAddress"],
    ["https://portal.internal/d/lamps", "notPublic"],
    ["https://ana:secret@data.example.org/d/lamps", "webAddress"],
    [`https://data.example.org/${"a".repeat(2_000)}`, "longerThan:2000"],
  ])("is refused for %s", async (portalAddress, problem) => {
    expect(await refusal({ ...lamps, portalAddress })).toEqual({ portalAddress: [problem] });
    expect(await db().dataset.count()).toBe(0);
  });

  test("needs both the address and the title", async () => {
    expect(await refusal({ portalAddress: lamps.portalAddress })).toEqual({ portalTitle: ["required"] });
    expect(await refusal({ portalTitle: lamps.portalTitle })).toEqual({ portalAddress: ["required"] });
    expect(await refusal({})).toEqual({ datasetIds: ["dataset"] });
  });

  test("is previewed and changes nothing", async () => {
    const before = await allRows();
    const { preview, portal } = await answerPreview(responder, id, await answerForm(id, { status: "already_published", ...lamps }));
    expect(preview.datasets).toEqual([{ id: 0, slug: "", title: "Street lamps" }]);
    expect(portal).toEqual({ address: lamps.portalAddress, title: "Street lamps", known: null });
    expect(await allRows()).toEqual(before);
  });
});

describe("an address that is known", () => {
  const record = feedRecord("trees", {
    landingPage: "https://data.example.org/d/Trees_1/", distribution: [{ format: "CSV", downloadURL: "https://files.example.org/trees.csv?accessType=DOWNLOAD" }],
  });

  test.each(["http://DATA.example.org/d/Trees_1", "https://files.example.org/trees.csv", "data.example.org/d/Trees_1/#about"])("as %s is that dataset", async (portalAddress) => {
    await importFeed(feed(record, feedRecord("d/Trees-1")));
    const trees = await db().dataset.findFirstOrThrow({ where: { identifier: "trees" } });
    const form = await answerForm(id, { status: "already_published", portalAddress, portalTitle: "Something" });
    const { preview, portal } = await answerPreview(responder, id, form);
    expect([preview.datasets.map((one) => one.id), portal?.known?.id]).toEqual([[trees.id], trees.id]);
    expect(await answerRequest(responder, id, form)).toMatchObject({ alreadyListed: trees.id });
    expect((await named()).map((one) => one.id)).toEqual([trees.id]);
    expect(await db().dataset.count()).toBe(2);
  });

  test("to several datasets does not say which", async () => {
    const landingPage = "https://data.example.org/d/all";
    await importFeed(feed(feedRecord("a", { landingPage }), feedRecord("b", { landingPage })));
    expect(await refusal({ ...lamps, portalAddress: landingPage })).toEqual({ portalAddress: ["severalThere"] });
  });

  test("from another answer is the same dataset, also when both come at once", async () => {
    const others = [await asked(), await asked(), await asked()];
    await Promise.all(others.map((other) => published({ ...lamps, portalTitle: `Lamps ${other.id}` }, other.id)));
    await published({ ...lamps, portalAddress: "http://data.example.org/d/lamps/" });
    expect(await db().dataset.count()).toBe(1);
    expect(await db().requestDataset.count()).toBe(4);
  });
});

describe("once a person knows which dataset it is", () => {
  const update = (status: string, datasetIds: number[], more: object = {}) => answer({ status, datasetIds, ...more });

  test("an update names that one, and what nobody names any more is given up", async () => {
    await confirmed();
    setClock(() => new Date("2026-03-03T18:00:00Z"));
    await answer({ status: "fulfilled", ...lamps });
    const other = await asked();
    await published(lamps, other.id);
    const [provisional] = await named();
    await importFeed(feed(feedRecord("d0", { publisher: { name: "Streets" } }), feedRecord("d1", { publisher: { name: "Streets" } })));
    const [d0, d1] = await db().dataset.findMany({ where: { provisionalSince: null }, orderBy: { identifier: "asc" } });

    // More than was reviewed is no exchange.
    await expect(update("fulfilled", [d0!.id, d1!.id])).rejects.toMatchObject({ code: "invalid", facts: { problems: { status: ["unreviewedMore"] } } });
    await expect(update("fulfilled", [provisional!.id, d0!.id])).rejects.toMatchObject({ code: "invalid" });
    await expect(update("fulfilled", [], { portalAddress: "https://data.example.org/d/other", portalTitle: "Other" })).rejects.toMatchObject({ code: "invalid" });
    await update("fulfilled", [d0!.id]);
    expect((await named()).map((one) => one.id)).toEqual([d0!.id]);
    const now = () => db().dataset.findUniqueOrThrow({ where: { id: provisional!.id } });
    expect((await now()).goneAt).toBeNull();

    await answer({ status: "already_published", datasetIds: [d0!.id] }, other.id);
    expect((await now()).goneAt).toEqual(new Date("2026-03-03T18:00:00Z"));
    const { rows } = await datasetList(DatasetFilters.parse({}));
    expect(rows.map((row) => row.id).sort()).toEqual([d0!.id, d1!.id].sort());
    expect((await datasetList(DatasetFilters.parse({ problem: "removed" }))).rows).toEqual([]);
  });

  test("an address that was given up is taken up again under the same number", async () => {
    await published(lamps);
    const [first] = await named();
    await importFeed(feed(feedRecord("d0")));
    const { id: d0 } = await db().dataset.findFirstOrThrow({ where: { identifier: "d0" } });
    await update("already_published", [d0]);
    await update("already_published", [d0], { ...lamps, portalTitle: "Lamps again" });
    expect(await db().dataset.findUniqueOrThrow({ where: { id: first!.id } })).toMatchObject({ goneAt: null, title: "Lamps again" });
    expect(await db().dataset.count()).toBe(2);
  });
});

test("of what no catalogue lists nothing is judged, and the list knows it", async () => {
  await published(lamps);
  const [dataset] = await named();
  const list = async (filters: object) => (await datasetList(DatasetFilters.parse(filters))).rows.map((row) => row.id);
  expect(await list({})).toEqual([dataset!.id]);
  expect(await list({ q: "lamp" })).toEqual([dataset!.id]);
  for (const filters of [{ freshness: "not_promised" }, { freshness: "late" }, { format: "open" }, { problem: "license" }, { problem: "removed" }]) expect(await list(filters)).toEqual([]);
  expect(await datasetPage(dataset!.id)).toMatchObject({ landingPage: lamps.portalAddress, provisionalSince: new Date("2026-03-02T18:00:00Z") });
});
