import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, documentReview, dropReviewColumn, keepReviewColumn, nameReviewOwner, reviewAgain, sayReviewSide } from "~/domains/requests/commands.server";
import { addPoint, retirePoint, setReviewPolicy } from "~/domains/reviews/commands.server";
import { ColumnForm, SideForm } from "~/domains/reviews/schemas";
import { db } from "~/platform/db/client.server";
import { answerForm } from "../requests/forms";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { type Board, aBoard, conclude, document, passReviews, reviewsOf, say, versionOf } from "../../support/reviews";

useDatabase();

const forbidden = { code: "forbidden" };
let departmentId: number;
let ana: PersonActor;
let board: Board;
let id: number;
let review: number;
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  ana = await aPerson({ name: "Ana", in: { [departmentId]: "responder" } });
  board = await aBoard(departmentId);
  id = (await aRequest({ departmentId, status: "in_progress" })).id;
  await answerRequest(ana, id, await answerForm(id, { status: "release_review" }));
  review = (await reviewsOf(id))[0]!.id;
});

const row = () => db().releaseReview.findUniqueOrThrow({ where: { id: review }, include: { sides: true, documents: true, columns: true } });
const stateOf = async (side: string) => (await row()).sides.find((word) => word.side === side)?.state;
const column = async (by: PersonActor, name: string) =>
  keepReviewColumn(by, review, ColumnForm.parse({ name, treatment: "withheld", reason: "It leads to a person.", seenVersion: await versionOf(review) }));

describe("whose word it is", () => {
  it("the city's three sides are their reviewers', the data owner's is the department's", async () => {
    const others = { viewer: await aPerson({ in: { [departmentId]: "viewer" } }), elsewhere: await aPerson({ in: { [(await aDepartment()).id]: "coordinator" } }), resident: await aPerson(), coordinator: await aPerson({ city: ["open_data_coordinator", "administrator"] }) };
    for (const side of ["data_owner", "privacy", "legal", "security"] as const) {
      for (const person of [...Object.values(others), ...Object.entries(board).flatMap(([whose, who]) => (whose === side ? [] : [who]))]) {
        await expect(say(person, review, side)).rejects.toMatchObject(forbidden);
      }
      await say(board[side], review, side);
    }
  });

  it("who sent it there approves nothing, with whatever roles, and concludes nothing", async () => {
    await setReviewPolicy(await aPerson({ city: ["administrator"] }), { twoSides: true });
    const all = await aPerson({ in: { [departmentId]: "coordinator" }, city: ["privacy_reviewer", "legal_reviewer", "security_reviewer", "open_data_coordinator", "administrator"] });
    const own = (await aRequest({ departmentId, status: "in_progress" })).id;
    await answerRequest(all, own, await answerForm(own, { status: "release_review" }));
    const [theirs] = await reviewsOf(own);
    for (const side of ["data_owner", "privacy", "legal", "security"] as const) {
      await expect(say(all, theirs!.id, side)).rejects.toMatchObject(forbidden);
      await expect(say(all, theirs!.id, side, { word: "elsewhere", elsewhereReference: "R-1", elsewhereOn: "2026-01-01", elsewhereBy: "Somebody" })).rejects.toMatchObject(forbidden);
    }
    await expect(conclude(all, theirs!.id, "withhold", { reason: "No." })).rejects.toMatchObject(forbidden);
  });

  it("one person holds two sides of a review only where the city's policy says so", async () => {
    const both = await aPerson({ city: ["privacy_reviewer", "legal_reviewer"] });
    const administrator = await aPerson({ city: ["administrator"] });
    await say(both, review, "privacy");
    await expect(say(both, review, "legal")).rejects.toMatchObject(forbidden);
    await say(both, review, "privacy", { word: "rejected", note: "On second thought." });
    await setReviewPolicy(administrator, { twoSides: true });
    await say(both, review, "legal");
    await setReviewPolicy(administrator, { twoSides: false });
    await expect(say(both, review, "privacy")).rejects.toMatchObject(forbidden);
    await expect(setReviewPolicy(both, { twoSides: true })).rejects.toMatchObject(forbidden);
  });

  it("a member who is named has the data owner's word alone; the sender and strangers are not named", async () => {
    const vera = await aPerson({ name: "Vera", in: { [departmentId]: "viewer" } });
    const name = async (owner: number | undefined, by = ana) => nameReviewOwner(by, review, { owner, seenVersion: await versionOf(review) });
    for (const owner of [ana.id, (await aPerson()).id]) await expect(name(owner)).rejects.toMatchObject({ code: "invalid" });
    await expect(name(vera.id, board.privacy)).rejects.toMatchObject(forbidden);
    await name(vera.id);
    await expect(say(board.data_owner, review, "data_owner")).rejects.toMatchObject(forbidden);
    await say(vera, review, "data_owner");
    await name(undefined);
    await say(board.data_owner, review, "data_owner");
  });

  it("where the department has nobody but who sent it, the city's coordinators stand in", async () => {
    const alone = await aDepartment("Harbor");
    const dana = await aPerson({ in: { [alone.id]: "coordinator" } });
    const coordinator = await aPerson({ city: ["open_data_coordinator"] });
    const own = (await aRequest({ departmentId: alone.id, status: "in_progress" })).id;
    await answerRequest(dana, own, await answerForm(own, { status: "release_review" }));
    const [theirs] = await reviewsOf(own);
    await expect(say(dana, theirs!.id, "data_owner")).rejects.toMatchObject(forbidden);
    await say(coordinator, theirs!.id, "data_owner");
    await expect(say(coordinator, review, "data_owner")).rejects.toMatchObject(forbidden);
  });
});

describe("a word", () => {
  it("two at once from the same page: one is kept, the other hears of it", async () => {
    const other = await aPerson({ city: ["legal_reviewer"] });
    const form = SideForm.parse({ side: "legal", word: "approved", seenVersion: await versionOf(review) });
    const both = await Promise.allSettled([sayReviewSide(board.legal, review, form), sayReviewSide(other, review, { ...form, word: "rejected", note: "No." })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  });

  it("two of different sides at once: the second hears that the first was said, and says its own after it", async () => {
    const seenVersion = await versionOf(review);
    const word = (side: "legal" | "privacy") => sayReviewSide(board[side], review, SideForm.parse({ side, word: "approved", seenVersion }));
    const both = await Promise.allSettled([word("legal"), word("privacy")]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = (["legal", "privacy"] as const)[both.findIndex(({ status }) => status === "rejected")]!;
    await say(board[left], review, left);
    expect((await row()).sides.filter(({ state }) => state === "approved")).toHaveLength(2);
  });

  it("needs a note where it is no approval, and a reference, a day and a name where it was said elsewhere", () => {
    const problems = (form: object) => SideForm.safeParse({ side: "legal", seenVersion: "1", ...form }).error?.issues.map(({ path }) => path.join());
    expect(problems({ word: "rejected" })).toEqual(["note"]);
    expect(problems({ word: "changes_requested", note: "Too fine." })).toBeUndefined();
    expect(problems({ word: "elsewhere", elsewhereOn: "2026-02-30" })).toEqual(["elsewhereOn", "elsewhereReference", "elsewhereBy"]);
    expect(problems({ word: "elsewhere" })).toEqual(["elsewhereReference", "elsewhereOn", "elsewhereBy"]);
  });

  it("approves on Plaza with every point ticked; elsewhere without; what was ticked stays readable after the point is gone", async () => {
    const administrator = await aPerson({ city: ["administrator"] });
    await addPoint(administrator, { side: "legal", textEn: "No law forbids it.", textEs: "Ninguna ley lo prohíbe." });
    const point = await db().reviewChecklist.findFirstOrThrow();
    await expect(say(board.legal, review, "legal", { checks: [] })).rejects.toMatchObject({ facts: { problems: { checks: ["tickAll"] } } });
    await say(board.legal, review, "legal", { word: "elsewhere", checks: [], elsewhereReference: "L-7", elsewhereOn: "2026-01-05", elsewhereBy: "City Attorney" });
    await say(board.legal, review, "legal");
    await addPoint(administrator, { side: "legal", textEn: "No law or contract forbids it.", textEs: "Ninguna ley ni contrato lo prohíbe.", replaces: point.id });
    expect(await db().reviewCheck.findMany({ include: { point: true } })).toMatchObject([{ point: { textEn: "No law forbids it.", retiredById: administrator.id } }]);
    await retirePoint(administrator, { point: point.id, retired: false });
    expect(await db().reviewChecklist.count({ where: { retiredAt: null } })).toBe(2);
    await expect(addPoint(board.legal, { side: "legal", textEn: "Mine.", textEs: "Mío." })).rejects.toMatchObject(forbidden);
  });

  it("that changes after the conclusion opens the review again", async () => {
    await passReviews(id, { board });
    await say(board.privacy, review, "privacy", { note: "Only my note changes." });
    expect((await row()).outcome).toBe("open");
    await say(board.privacy, review, "privacy", { word: "pending" });
    expect(await row()).toMatchObject({ outcome: null, concludedAt: null });
    expect(await db().activity.count({ where: { verb: "request.review_reopened" } })).toBe(1);
  });
});

describe("what is written down", () => {
  it("columns that change take back every approval, for something else would go out", async () => {
    await passReviews(id, { board });
    await column(board.legal, "plate");
    expect(await row()).toMatchObject({ outcome: null, columns: [{ name: "plate" }] });
    for (const side of ["data_owner", "privacy", "legal", "security"] as const) expect(await stateOf(side)).toBe("pending");
    await passReviews(id, { board });
    await dropReviewColumn(ana, review, { column: (await row()).columns[0]!.id, seenVersion: await versionOf(review) });
    expect([await stateOf("privacy"), (await row()).columns]).toEqual(["pending", []]);
  });

  it("the sender says what is there, a reviewer why something is not, and nobody else either", async () => {
    const whyNot = { there: ["description"], why_license: "It is the law's text: nobody owns it." };
    await document(ana, review, { there: ["description"] });
    await expect(document(ana, review, whyNot)).rejects.toMatchObject({ facts: { problems: { why_license: ["excuseOwn"] } } });
    await expect(document(await aPerson({ city: ["moderator"] }), review)).rejects.toMatchObject(forbidden);
    await document(board.legal, review, whyNot);
    await document(ana, review, { ...whyNot, there: ["description", "frequency"] });
    expect((await row()).documents.filter(({ there, whyNot: why }) => !there && !why).map(({ point }) => point)).toEqual(["open_format"]);
    await expect(documentReview(ana, review, { there: [], seenVersion: 1 } as never)).rejects.toMatchObject({ code: "conflict" });
  });

  it("nothing is concluded before all is said, and withheld only where a side refuses or all agree, with its reason", async () => {
    await expect(conclude(board.legal, review, "open")).rejects.toMatchObject({ facts: { problems: { outcome: ["notReady"] } } });
    await expect(conclude(board.legal, review, "withhold", { reason: "No." })).rejects.toMatchObject({ code: "invalid" });
    await say(board.privacy, review, "privacy", { word: "rejected", note: "No." });
    await expect(conclude(board.legal, review, "limited")).rejects.toMatchObject({ code: "invalid" });
    await conclude(board.legal, review, "withhold", { reason: "It would show where people live." });
    expect(await row()).toMatchObject({ outcome: "withhold", reason: "It would show where people live.", concludedById: board.legal.id });
  });
});

it("a round that is over, and a review whose request moved on, take no word", async () => {
  await answerRequest(ana, id, await answerForm(id, { status: "in_progress" }));
  await expect(say(board.legal, review, "legal")).rejects.toMatchObject({ code: "conflict" });
  await answerRequest(ana, id, await answerForm(id, { status: "release_review" }));
  await expect(say(board.legal, review, "legal")).rejects.toMatchObject({ code: "conflict" });
  await expect(reviewAgain(board.legal, review, { seenVersion: await versionOf(review) })).rejects.toMatchObject({ code: "conflict" });
});
