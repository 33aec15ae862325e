import { expect, test } from "vitest";
import { answerRequest, castVote } from "~/domains/requests/commands.server";
import { paths } from "~/paths";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { answerForm } from "../domains/requests/forms";
import { useApp } from "../support/app";
import { feed, feedRecord, importFeed } from "../support/catalog";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";

const app = useApp();

/** The words of a page, without its tags. */
const said = async (path: string) => (await (await app.fetch(path)).text()).replace(/<script.*?<\/script>/gs, "").replace(/<!--.*?-->/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test.each([
  ["/datasets?problem=broken_link", "No dataset has a broken link."],
  ["/datasets?problem=removed&lang=es", "Ningún conjunto fue retirado del portal."],
  ["/datasets?problem=broken_link&format=CSV", "Nothing here fits these filters."],
  ["/datasets?problem=broken_link&q=otters", "Nothing here fits your search."],
])("where nothing has a problem it says so: %s", async (path, sentence) => {
  await aDataset();
  expect(await said(path)).toContain(sentence);
});

test("what is gone from the portal is not judged", async () => {
  const dataset = await aDataset();
  await db().dataset.update({ where: { id: dataset.id }, data: { dueOn: new Date("2020-01-01"), frequency: "R/P1M" } });
  expect(await said(paths.dataset(dataset))).toMatch(/Late.*points/);
  await db().dataset.update({ where: { id: dataset.id }, data: { goneAt: new Date() } });
  expect(await said(paths.dataset(dataset))).not.toMatch(/Late|points/);
});

test("a renewal says when the data last changed, and when before", async () => {
  for (const [day, modified] of [["2026-11-25", "2016-12-19"], ["2026-11-26", "2026-11-26"]] as const) {
    setClock(() => new Date(`${day}T18:00:00Z`));
    await importFeed(feed(feedRecord("trees", { modified })));
  }
  const dataset = await db().dataset.findFirstOrThrow();
  expect(await said(paths.dataset(dataset))).toMatch(/Last changed (26 November|November 26); before that (19 December|December 19,) 2016\./);
  expect(await said(`${paths.dataset(dataset)}?lang=es`)).toContain("Último cambio: 26 de noviembre; antes, 19 de diciembre de 2016.");
});

test("where every voter of a duplicate was here already, it says so", async () => {
  const department = await aDepartment("Streets");
  const [voter, responder] = [await aPerson(), await aPerson({ in: { [department.id]: "responder" } })];
  const [original, duplicate] = [await aRequest({ departmentId: department.id }), await aRequest({ departmentId: department.id })];
  for (const { id } of [original, duplicate]) await castVote(voter, id, { voted: true, follow: false, use: undefined });
  await answerRequest(responder, duplicate.id, await answerForm(duplicate.id, { status: "duplicate", duplicateOf: original.id }));
  expect(await said(paths.request(original))).toContain("Its voters were here already.");
});
