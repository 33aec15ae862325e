import { beforeEach, expect, it } from "vitest";
import { nobody } from "~/domains/activity/actor";
import { countCityFigures } from "~/domains/metrics/commands.server";
import { cityFigures } from "~/domains/metrics/queries.server";
import { answerRequest, reopenRequest } from "~/domains/requests/commands.server";
import { newlyReleased } from "~/domains/requests/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { aReview, passReviews } from "../../support/reviews";
import { answerForm } from "../requests/forms";

useDatabase();

const on = (day: string) => new Date(`${day}T18:00:00Z`);
beforeEach(() => setClock(() => on("2026-11-23")));

async function released(): Promise<number | undefined> {
  await countCityFigures();
  return (await cityFigures())?.released;
}
const titles = async () => (await newlyReleased(nobody, 5)).map(({ title }) => title);

it("released counts what is released now, and became so this year", async () => {
  const at = (day: string) => ({ createdAt: on("2025-01-10"), statusSince: on(day), releasedAt: on(day), decidedAt: on(day) });
  await aRequest({ status: "fulfilled", ...at("2026-03-01") });
  await aRequest({ status: "partially_fulfilled", ...at("2026-01-02") });
  await aRequest({ status: "fulfilled", ...at("2025-12-30") });
  await aRequest({ status: "under_review", ...at("2026-03-01") });
  await aRequest({ status: "in_progress", ...at("2026-03-01") });
  await aRequest({ status: "fulfilled", ...at("2026-03-01"), hiddenAt: on("2026-03-02") });
  await aRequest({ title: "again", status: "fulfilled", ...at("2026-02-01"), releasedAt: on("2025-03-01") });
  expect(await released()).toBe(3);
});

it("a release that is reopened is none until the next one, which then stands first", async () => {
  const { id: departmentId } = await aDepartment("Streets");
  const coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
  const datasetIds = [(await aDataset(departmentId)).id];
  const ask = (title: string) => aRequest({ title, departmentId, status: "release_review", statusSince: on("2026-01-01") });
  const release = async (id: number, day: string) => {
    setClock(() => on(day));
    const { status } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
    if (status === "release_review") await aReview({ id }, { begunById: coordinator.id });
    else await answerRequest(coordinator, id, await answerForm(id, { status: "release_review" }));
    await passReviews(id);
    await answerRequest(coordinator, id, await answerForm(id, { status: "fulfilled", datasetIds }));
  };
  const [first, second] = [await ask("first"), await ask("second")];
  await release(first.id, "2026-03-01");
  await release(second.id, "2026-04-01");
  expect([await released(), await titles()]).toEqual([2, ["second", "first"]]);

  setClock(() => on("2026-05-01"));
  const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id: first.id } });
  await reopenRequest(coordinator, first.id, { reason: "A street is missing.", seenVersion: version });
  expect([await released(), await titles()]).toEqual([1, ["second"]]);

  await release(first.id, "2026-06-01");
  expect([await released(), await titles()]).toEqual([2, ["first", "second"]]);
});
