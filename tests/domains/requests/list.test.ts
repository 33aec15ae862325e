import { expect, it } from "vitest";
import { nobody } from "~/domains/activity/actor";
import { requestList, requestPage } from "~/domains/requests/queries.server";
import { ListFilters } from "~/domains/requests/schemas";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

const list = (filters: object) => requestList(nobody, ListFilters.parse(filters));

it.each(["5_99999999999", "99999999999_1", "-1_1", "1.5_2", "nonsense"])("a cursor that makes no sense is the beginning: %s", async (after) => {
  await aRequest();
  expect((await list({ after })).rows.length).toBeGreaterThan(0);
});

it.each(["0.01", "-3", "Infinity", "1e9"])("a page of a search that is none is one of the ten: %s", async (after) => {
  await expect(list({ q: "trees", after })).resolves.toBeDefined();
});

it("pages on by votes", async () => {
  for (let votes = 0; votes < 21; votes += 1) await aRequest({ voteCount: 1_000 + votes });
  const first = await list({ sort: "votes" });
  const opened = await list({ sort: "votes", ...first.next });
  expect([first.rows.length, first.rows[0]?.voteCount]).toEqual([20, 1_020]);
  expect([opened.rows.length, opened.rows[20]?.voteCount, opened.next]).toEqual([21, 1_000, null]);
});

it("turns the page at a hundred", async () => {
  const authorId = (await aPerson()).id;
  for (let votes = 0; votes < 101; votes += 1) await aRequest({ voteCount: 1_000 + votes, authorId });
  const hundred = await list({ show: "100" });
  const second = await list({ ...hundred.next });
  expect([hundred.rows.length, second.rows[0]?.voteCount, second.next]).toEqual([100, 1_000, null]);
});

it("finds by a topic's name in the other language", async () => {
  const topic = await db().topic.create({ data: { slug: "trees", nameEn: "Trees and parks", nameEs: "Árboles y parques" } });
  const { id } = await aRequest({ title: "Where shade is missing", body: "By street.", topicId: topic.id });
  await aRequest({ title: "Noise at night", body: "By street." });
  expect((await list({ q: "arboles" })).rows.map((row) => row.id)).toEqual([id]);
});

it("what staff do for the city does not tell that they asked without their name", async () => {
  const author = await aPerson({ name: "Olga Open", city: ["open_data_coordinator"] });
  const { id } = await aRequest({ authorId: author.id, showName: false });
  const step = { at: now(), audience: "public" as const, actorId: author.id, actorRole: "open_data_coordinator", requestId: id, facts: {} };
  await db().activity.createMany({ data: [{ ...step, verb: "request.submitted" }, { ...step, verb: "request.reviewing" }] });
  const timeline = (await requestPage(id, nobody))!.timeline;
  expect(timeline.map(({ verb, byAuthor, actorRole, actor }) => [verb, byAuthor, actorRole, actor?.name])).toEqual([
    ["request.reviewing", false, "open_data_coordinator", "Olga Open"],
    ["request.submitted", true, "resident", undefined],
  ]);
});
