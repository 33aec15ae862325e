import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, beginDatasetReview, reviewAgain, splitRequest, undoMerge } from "~/domains/requests/commands.server";
import { SplitForm } from "~/domains/requests/schemas";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { randomUUID } from "node:crypto";
import { answerForm } from "../requests/forms";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { type Board, aBoard, conclude, document, passReviews, reviewsOf, say, versionOf } from "../../support/reviews";

useDatabase();

const lamps = { portalAddress: "https://portal.example.org/lamps/9", portalTitle: "Street lamps" };
let departmentId: number;
let ana: PersonActor;
let board: Board;
let id: number;
let trees: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  departmentId = (await aDepartment("Streets")).id;
  ana = await aPerson({ name: "Ana", in: { [departmentId]: "responder" } });
  board = await aBoard(departmentId);
  id = (await aRequest({ departmentId, status: "in_progress" })).id;
  trees = (await aDataset(departmentId, "Trees")).id;
});

const answer = async (more: object, by = ana, to = id) => answerRequest(by, to, await answerForm(to, more));
const send = (more: object = {}) => answer({ status: "release_review", ...more });
const release = (more: object = {}, by = ana) => answer({ status: "fulfilled", datasetIds: [trees], ...more }, by);
const refused = (problem: string) => ({ code: "invalid", facts: { problems: { status: [problem] } } });
const only = async (requestId = id) => (await reviewsOf(requestId))[0]!;
const withColumns = (datasetId: number, ...names: string[]) =>
  db().dataset.update({ where: { id: datasetId }, data: { columns: names.map((name) => ({ name, title: null, type: null, description: null })) } });

describe("the move into the review", () => {
  it("opens a review under the request's title where no dataset is known, with four sides that wait", async () => {
    await send();
    const reviews = await reviewsOf(id);
    expect(reviews).toMatchObject([{ datasetId: null, workingTitle: "Street trees with species and condition", begunById: ana.id, round: 1, outcome: null }]);
    expect(reviews[0]!.sides.map(({ side, state }) => [side, state])).toEqual(["data_owner", "privacy", "legal", "security"].map((side) => [side, "pending"]));
  });

  it("opens one for each dataset that the request has or the answer names", async () => {
    const stumps = (await aDataset(departmentId, "Stumps")).id;
    await db().requestDataset.create({ data: { requestId: id, datasetId: trees } });
    await send({ datasetIds: [stumps] });
    expect((await reviewsOf(id)).map(({ datasetId }) => datasetId).sort()).toEqual([trees, stumps].sort());
  });

  it("goes on to what an update names: first to what had but a title, then to one more", async () => {
    const stumps = (await aDataset(departmentId, "Stumps")).id;
    await send();
    const { id: first } = await only();
    await send({ datasetIds: [trees, stumps] });
    expect((await reviewsOf(id)).map((review) => [review.id === first, review.datasetId])).toEqual([[true, trees], [false, stumps]]);
  });
});

describe("nothing is released while a gate is closed", () => {
  const closed: [string, () => Promise<unknown>][] = [
    ["nobody said anything", async () => undefined],
    ["a side is missing", async () => {
      const { id: review } = await only();
      for (const side of ["data_owner", "privacy", "legal"] as const) await say(board[side], review, side);
      await document(board.legal, review);
    }],
    ["every side agrees, but nothing was concluded", async () => {
      const { id: review } = await only();
      for (const side of ["data_owner", "privacy", "legal", "security"] as const) await say(board[side], review, side);
      await document(board.legal, review);
    }],
  ];
  it.each(closed)("%s", async (_why, act) => {
    await send();
    await act();
    await expect(release()).rejects.toMatchObject(refused("unreviewed"));
    await expect(release({ status: "partially_fulfilled" })).rejects.toMatchObject(refused("unreviewed"));
    await expect(release({ datasetIds: [], ...lamps })).rejects.toMatchObject(refused("unreviewed"));
    expect(await db().datasetRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "release_review", releasedAt: null });
  });

  it("and it goes out once all is said; already published needs none", async () => {
    await send();
    await passReviews(id, { board });
    await release();
    expect((await only()).datasetId).toBe(trees);
    const { id: other } = await aRequest({ departmentId, status: "in_progress" });
    await answer({ status: "already_published", datasetIds: [trees] }, ana, other);
  });

  it("with limited access it goes out in part alone; what is withheld not at all, and is declined", async () => {
    await send();
    await passReviews(id, { board, outcome: "limited" });
    await expect(release()).rejects.toMatchObject(refused("limited"));
    await release({ status: "partially_fulfilled" });

    const { id: second } = await aRequest({ departmentId, status: "in_progress" });
    await answer({ status: "release_review" }, ana, second);
    const { id: review } = await only(second);
    await say(board.privacy, review, "privacy", { word: "rejected", note: "It shows where people sleep." });
    await conclude(board.privacy, review, "withhold", { reason: "It would show where people live." });
    for (const status of ["fulfilled", "partially_fulfilled"]) await expect(answer({ status, datasetIds: [trees] }, ana, second)).rejects.toMatchObject(refused("withheld"));
    await answer({ status: "declined", declineReason: "personal_privacy" }, ana, second);
  });
});

describe("every door", () => {
  it("a release that names more datasets than were reviewed", async () => {
    const stumps = (await aDataset(departmentId, "Stumps")).id;
    await send({ datasetIds: [trees] });
    await passReviews(id, { board });
    await expect(release({ datasetIds: [trees, stumps] })).rejects.toMatchObject(refused("unreviewedMore"));
    await expect(release({ ...lamps })).rejects.toMatchObject(refused("unreviewedMore"));
    await expect(release({ datasetIds: [stumps] })).rejects.toMatchObject(refused("unreviewedMore"));
    await release();
  });

  it("an update of a release that names more, by number or by address; it goes out once that was reviewed, too", async () => {
    const stumps = (await aDataset(departmentId, "Stumps")).id;
    await send({ datasetIds: [trees] });
    await passReviews(id, { board });
    await release();
    await release({ body: "Now with a map." });
    await expect(release({ datasetIds: [trees, stumps] })).rejects.toMatchObject(refused("unreviewedMore"));
    await expect(release(lamps)).rejects.toMatchObject(refused("unreviewedMore"));

    const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
    const more = await beginDatasetReview(ana, id, { title: "Lamps", seenVersion: version });
    await expect(release(lamps)).rejects.toMatchObject(refused("unreviewed"));
    await passReviews(id, { board });
    await release(lamps);
    const named = await db().requestDataset.findMany({ where: { requestId: id }, orderBy: { datasetId: "asc" } });
    expect(named).toHaveLength(2);
    expect(await db().releaseReview.findUniqueOrThrow({ where: { id: more } })).toMatchObject({ datasetId: named[1]!.datasetId });
    await expect(release({ datasetIds: [...named.map(({ datasetId }) => datasetId), stumps] })).rejects.toMatchObject(refused("unreviewedMore"));
  });

  it("an address that turns out to be listed takes its review along", async () => {
    await send();
    await passReviews(id, { board });
    await release({ datasetIds: [], ...lamps });
    await release({ datasetIds: [trees], body: "It is listed now." });
    expect((await reviewsOf(id)).map(({ datasetId }) => datasetId)).toEqual([trees]);
  });

  it("an offered dataset that the release accepts", async () => {
    await db().datasetOffer.create({ data: { requestId: id, datasetId: trees, offeredAt: new Date(), closeness: 1 } });
    await send();
    await expect(release()).rejects.toMatchObject(refused("unreviewed"));
    expect(await db().datasetOffer.findFirstOrThrow()).toMatchObject({ verdict: null });
  });

  it("a part that was split off in the review, by who sent the whole", async () => {
    await send();
    await passReviews(id, { board });
    const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
    const part = { title1: "Trees of the streets", body1: "Their kinds.", title2: "Lamps of the streets", body2: "Their kinds." };
    await splitRequest(ana, id, SplitForm.parse({ ...part, submissionKey: randomUUID(), seenVersion: version }));
    const { id: other } = await db().datasetRequest.findFirstOrThrow({ where: { splitFromId: id } });
    await expect(answer({ status: "fulfilled", datasetIds: [trees] }, ana, other)).rejects.toMatchObject(refused("unreviewed"));
    expect(await only(other)).toMatchObject({ workingTitle: "Lamps of the streets", begunById: ana.id });
    await passReviews(other, { board });
    await answer({ status: "fulfilled", datasetIds: [trees] }, ana, other);
  });

  it("a request whose merge is undone goes back to the review it was in, as it was", async () => {
    await send();
    const original = await aRequest({ departmentId });
    await answer({ status: "duplicate", duplicateOf: String(original.id) });
    const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
    await undoMerge(ana, id, { seenVersion: version });
    await expect(release()).rejects.toMatchObject(refused("unreviewed"));
    await passReviews(id, { board });
    await release();
  });

  it("a request that is in its review as a row, without any", async () => {
    const { id: bare } = await aRequest({ departmentId, status: "release_review" });
    await expect(answer({ status: "fulfilled", datasetIds: [trees] }, ana, bare)).rejects.toMatchObject(refused("unreviewed"));
    await expect(answerRequest(ana, bare, await answerForm(bare, { status: "fulfilled", datasetIds: [trees] }))).rejects.toMatchObject({ code: "invalid" });
    await beginDatasetReview(ana, bare, { dataset: trees, seenVersion: 1 });
    await passReviews(bare, { board });
    await answer({ status: "fulfilled", datasetIds: [trees] }, ana, bare);
  });
});

it("whoever approved or concluded a review does not write the release's answer, and somebody else does", async () => {
  await send();
  await passReviews(id, { board });
  await expect(release({}, board.data_owner)).rejects.toMatchObject(refused("ownReview"));
  await release();

  const { id: second } = await aRequest({ departmentId, status: "in_progress" });
  await answer({ status: "release_review" }, ana, second);
  const both = await aPerson({ city: ["legal_reviewer"], in: { [departmentId]: "responder" } });
  await passReviews(second, { board: { ...board, legal: both } });
  await expect(answer({ status: "fulfilled", datasetIds: [trees] }, both, second)).rejects.toMatchObject(refused("ownReview"));
});

describe("another round", () => {
  const again = async () => {
    await answer({ status: "in_progress" });
    await send();
  };

  it("asks every side anew about what has no columns yet, and keeps what was written down", async () => {
    await send();
    const { id: first } = await only();
    await passReviews(id, { board });
    await again();
    const review = await only();
    expect(review).toMatchObject({ round: 2, outcome: null, manner: "automatic" });
    expect(review.sides.map(({ state }) => state)).toEqual(["pending", "pending", "pending", "pending"]);
    expect(await db().releaseReview.findUniqueOrThrow({ where: { id: first } })).toMatchObject({ outcome: "open", endedAt: expect.any(Date) });
    await expect(release()).rejects.toMatchObject(refused("unreviewed"));
  });

  it("asks only who had not approved where the catalogue shows that the columns are the same", async () => {
    await withColumns(trees, "kind", "street");
    await send({ datasetIds: [trees] });
    const { id: first } = await only();
    for (const side of ["privacy", "legal"] as const) await say(board[side], first, side);
    await say(board.security, first, "security", { word: "changes_requested", note: "Leave out the yard." });
    await again();
    const states = async () => Object.fromEntries((await only()).sides.map(({ side, state }) => [side, state]));
    expect(await states()).toEqual({ data_owner: "pending", privacy: "approved", legal: "approved", security: "pending" });
    await withColumns(trees, "kind", "street", "owner");
    await again();
    expect(await states()).toEqual({ data_owner: "pending", privacy: "pending", legal: "pending", security: "pending" });
  });

  it("asks anew for the word of whoever sends it now, and for one that is a year old", async () => {
    const both = await aPerson({ city: ["privacy_reviewer"], in: { [departmentId]: "responder" } });
    await withColumns(trees, "kind");
    await send({ datasetIds: [trees] });
    const { id: first } = await only();
    await say(both, first, "privacy");
    await say(board.legal, first, "legal");
    await answer({ status: "in_progress" });
    await answer({ status: "release_review" }, both);
    const privacy = async () => (await only()).sides.filter(({ state }) => state === "approved").map(({ side }) => side);
    expect(await privacy()).toEqual(["legal"]);
    await expect(say(both, (await only()).id, "privacy")).rejects.toMatchObject({ code: "forbidden" });
    setClock(() => new Date("2027-03-02T18:00:00Z"));
    await again();
    expect(await privacy()).toEqual([]);
  });
});

describe("reviewed again", () => {
  it("a release that names data whose columns changed, or whose review is a year old, needs a new one", async () => {
    await withColumns(trees, "kind", "street");
    await send({ datasetIds: [trees] });
    await passReviews(id, { board });
    await withColumns(trees, "kind", "street", "owner");
    await expect(release()).rejects.toMatchObject(refused("reviewAgain"));
    const { id: first } = await only();
    await reviewAgain(board.legal, first, { seenVersion: await versionOf(first) });
    expect(await only()).toMatchObject({ begunById: ana.id, round: 2 });
    await expect(release()).rejects.toMatchObject(refused("unreviewed"));
    await passReviews(id, { board });
    setClock(() => new Date("2027-03-02T20:00:00Z"));
    await expect(release()).rejects.toMatchObject(refused("reviewAgain"));
    setClock(() => new Date("2027-03-01T18:00:00Z"));
    await release();
  });

  it("a word said after the columns changed takes back the others', which were of other data", async () => {
    await withColumns(trees, "kind");
    await send({ datasetIds: [trees] });
    const { id: review } = await only();
    for (const side of ["privacy", "legal"] as const) await say(board[side], review, side);
    await withColumns(trees, "kind", "owner");
    await say(board.security, review, "security");
    expect((await only()).sides.filter(({ state }) => state === "approved").map(({ side }) => side)).toEqual(["security"]);
    expect((await only()).columnsSeen).toEqual(["kind", "owner"]);
  });
});

it("a release and a side that is taken back at once: never both", async () => {
  for (let time = 0; time < 6; time++) {
    const { id: one } = await aRequest({ departmentId, status: "in_progress" });
    await answer({ status: "release_review" }, ana, one);
    await passReviews(one, { board });
    const { id: review } = await only(one);
    const form = await answerForm(one, { status: "fulfilled", datasetIds: [trees] });
    const both = await Promise.allSettled([answerRequest(ana, one, form), say(board.privacy, review, "privacy", { word: "pending" })]);
    const [released, withdrawn] = both.map(({ status }) => status === "fulfilled");
    expect([released, withdrawn].filter(Boolean)).toHaveLength(1);
    expect((await db().datasetRequest.findUniqueOrThrow({ where: { id: one } })).status).toBe(released ? "fulfilled" : "release_review");
  }
});
