import { beforeEach, describe, expect, it, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, clarifyRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { dateOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { sign } from "~/platform/signing.server";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();
let responder: PersonActor;
let departmentId: number;
beforeEach(async () => {
  departmentId = (await aDepartment()).id;
  responder = await aPerson({ in: { [departmentId]: "responder" } });
});

const asked = (more: object = {}) => aRequest({ departmentId, status: "under_review", ...more });
const planned = () =>
  asked({ status: "planned", decidedAt: new Date(), plannedOn: dateOf("2099-03-01"), plannedPrecision: "month", firstPlannedOn: dateOf("2099-03-01"), firstPlannedPrecision: "month" });

async function press(request: { id: number; slug: string }, form: Record<string, string>, intent = "publish") {
  const response = await app.fetch(paths.answerRequest(request), { as: responder, form: { seenVersion: "1", body: "", intent, ...form } });
  const text = response.status === 302 ? "" : await response.text();
  const wrong = [...text.matchAll(/id="(\w+)-problem">([^<]*)</g)].map(([, field, problem]) => [field, problem]);
  return { status: response.status, to: response.headers.get("Location"), text, wrong: Object.fromEntries(wrong) as Record<string, string> };
}

describe("what is wrong is said at once", () => {
  it.each([
    [{ status: "planned" }, ["body", "plannedOn"]],
    [{ status: "planned", plannedOn: "2099-02", plannedDay: "30" }, ["body", "plannedDay"]],
    [{ status: "declined" }, ["body", "declineReason"]],
    [{ status: "duplicate" }, ["body", "duplicateOf"]],
    [{ status: "referred", holderUrl: "nowhere" }, ["body", "holder", "holderUrl"]],
    [{ status: "already_published" }, ["body", "datasetIds"]],
  ])("%o", async (form, fields) => {
    expect(Object.keys((await press(await asked(), form as Record<string, string>)).wrong).sort()).toEqual(fields);
  });

  it("the reason for a new date, too", async () => {
    const { wrong } = await press(await planned(), { status: "planned", plannedOn: "2099-05" });
    expect(Object.keys(wrong).sort()).toEqual(["body", "planReason"]);
  });
});

it("says what is wrong with a day, a text and a number", async () => {
  const request = await asked();
  const day = await press(request, { status: "planned", plannedOn: "2099-02", plannedDay: "30", leftOut: "x".repeat(301) });
  expect([day.wrong["plannedDay"], day.wrong["leftOut"]]).toEqual(["That month has no such day. Please choose another.", "This is too long. Please use at most 300 characters."]);
  expect((await press(request, { status: "duplicate", duplicateOf: "abc" })).wrong["duplicateOf"]).toBe("Please give the number of a request.");
  expect((await press(request, { status: "duplicate", duplicateOf: "" })).wrong["duplicateOf"]).toBe("Please give the number of a request.");
});

it("takes a number and an address as people write them, and the preview names the first request", async () => {
  const first = await asked({ title: "Shade on every block" });
  const [again, elsewhere] = [await asked(), await asked()];
  const duplicate = { status: "duplicate", duplicateOf: `#${first.id}`, body: "It is the same." };
  expect((await press(again, duplicate, "preview")).text).toContain("Shade on every block");
  expect((await press(again, duplicate)).status).toBe(302);
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: again.id } })).toMatchObject({ duplicateOfId: first.id });
  expect((await press(elsewhere, { status: "referred", holder: "The county", holderUrl: "data.lacounty.gov", body: "Ask there." })).status).toBe(302);
  expect(await db().answer.findFirstOrThrow({ where: { requestId: elsewhere.id } })).toMatchObject({ holderUrl: "https://data.lacounty.gov" });
});

it("an answered request's form opens with news; what was done is said", async () => {
  const [fresh, answered] = [await asked(), await planned()];
  const chosen = async (request: { id: number; slug: string }) => {
    const page = await (await app.fetch(paths.answerRequest(request), { as: responder })).text();
    const radio = page.match(/<input[^>]*type="radio"[^>]*checked=""[^>]*>/)?.[0];
    return [radio?.match(/value="(\w+)"/)?.[1], page.includes("Publish update")];
  };
  expect([await chosen(fresh), await chosen(answered)]).toEqual([["planned", false], ["planned", true]]);
  expect((await press(answered, { status: "planned", plannedOn: "2099-03", body: "We are on time." })).to).toContain("done=updated");
  expect((await press(fresh, { status: "needs_clarification", body: "Which ones?" })).to).toContain("done=asked");
});

test("a question's link that is settled leads to its request", async () => {
  const author = await aPerson();
  const request = await asked({ authorId: author.id });
  const question = await answerRequest(responder, request.id, AnswerForm.parse({ status: "needs_clarification", seenVersion: 1, body: "Which?" }));
  const link = `/clarify/${sign("clarify", { request: request.id, person: author.id, answer: question.id }, null)}`;
  await clarifyRequest({ kind: "link", id: author.id, purpose: "clarify", requestId: request.id }, request.id, "All of them.");
  expect(await (await app.fetch(link)).text()).toContain(`href="${paths.request(request)}"`);
  expect(await (await app.fetch(`${link}x`)).text()).not.toContain(`href="${paths.request(request)}"`);
});
