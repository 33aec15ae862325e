import { beforeEach, expect, it } from "vitest";
import { nobody, type PersonActor } from "~/domains/activity/actor";
import { answerRequest, clarifyRequest, reopenRequest } from "~/domains/requests/commands.server";
import { inbox, requestList } from "~/domains/requests/queries.server";
import { ListFilters } from "~/domains/requests/schemas";
import { dateOf, dayOf } from "~/platform/calendar";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "./forms";

useDatabase();

const on = (day: string) => setClock(() => new Date(`${day}T18:00:00Z`));
const first = new Date("2026-02-01T18:00:00Z");
const decided = { createdAt: new Date("2026-01-20T18:00:00Z"), dueOn: dateOf("2026-02-17"), firstAnswerAt: first, decidedAt: first };

let coordinator: PersonActor;
let departmentId: number;
beforeEach(async () => {
  on("2026-06-01");
  departmentId = (await aDepartment("Streets")).id;
  coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
});

const requestOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const dueOf = async (id: number) => dayOf((await requestOf(id)).dueOn);
const answer = async (id: number, more: object) => answerRequest(coordinator, id, await answerForm(id, more));
const section = async () => (await inbox(coordinator, {})).sections.map(({ name, rows }) => ({ name, late: rows[0]?.late ?? null, waiting: rows[0]?.waiting }))[0];

it("a reopened request has 20 working days again, then is late; figures keep the first decision", async () => {
  const { id, version } = await aRequest({ departmentId, status: "declined", declineReason: "too_broad", ...decided });
  await reopenRequest(coordinator, id, { reason: "New facts.", seenVersion: version });
  expect(await dueOf(id)).toBe("2026-06-30");
  expect(await requestOf(id)).toMatchObject({ decidedAt: first });
  expect(await section()).toEqual({ name: "later", late: null, waiting: { day: 0, limit: 20 } });
  on("2026-06-25");
  expect(await section()).toMatchObject({ name: "week" });
  on("2026-07-02");
  expect(await section()).toEqual({ name: "late", late: { what: "answer", since: "2026-06-30", days: 2 }, waiting: { day: 22, limit: 20 } });
  expect((await inbox(coordinator, { stage: "waiting" })).counts.all).toBe(1);
  expect((await requestList(nobody, ListFilters.parse({ sort: "waiting" }))).rows).toHaveLength(1);

  await answer(id, { status: "planned", plannedOn: "2026-09" });
  expect(await section()).toMatchObject({ name: "planned", late: null });
});

it("the author's reply after a decline as unclear begins 20 working days, too", async () => {
  const author = await aPerson();
  const { id } = await aRequest({ departmentId, authorId: author.id, status: "declined", declineReason: "unclear_no_reply", ...decided });
  await clarifyRequest(author, id, "All streets.");
  expect(await dueOf(id)).toBe("2026-06-30");
});

it("so does a plan that is taken back; a question lets them stand still", async () => {
  const author = await aPerson();
  const { id } = await aRequest({ departmentId, authorId: author.id, status: "in_progress", ...decided });
  await answer(id, { status: "needs_clarification" });
  expect(await dueOf(id)).toBe("2026-06-30");
  // Friday after Friday, with Juneteenth in between: fourteen working days stood.
  on("2026-06-19");
  await clarifyRequest(author, id, "All streets.");
  expect(await dueOf(id)).toBe("2026-07-20");
});

it("a first answer does not move the day that was promised", async () => {
  const { id } = await aRequest({ departmentId, createdAt: first, dueOn: dateOf("2026-03-01") });
  await answer(id, { status: "under_review" });
  await answer(id, { status: "needs_clarification" });
  expect(await dueOf(id)).toBe("2026-03-01");
});
