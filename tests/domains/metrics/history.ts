/** A city's year, by chance but the same each time, through the real commands. What is not allowed at the moment is left out. */
import { randomUUID } from "node:crypto";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, appealRefusal, askForDataset, beginReview, castVote, clarifyRequest, extendRequest, reopenRequest, routeRequest, withdrawRequest } from "~/domains/requests/commands.server";
import { AskForm } from "~/domains/requests/schemas";
import { addDays, cityDay, dayOf } from "~/platform/calendar";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { isAppError } from "~/platform/errors";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset } from "../../support/requests";
import { answerForm } from "../requests/forms";
import { passReviews } from "../../support/reviews";

function chanceFrom(seed: number) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Asks `count` requests over some 14 months and does `steps` things with them; `between` runs now and then. */
export async function aHistory(count: number, steps: number, seed: number, between: () => Promise<void>) {
  const chance = chanceFrom(seed);
  const oneOf = <T>(things: readonly T[]) => things[Math.floor(chance() * things.length)]!;
  let moment = new Date("2025-09-01T16:00:00Z").getTime();
  setClock(() => new Date(moment));
  const departments = [await aDepartment("Streets"), await aDepartment("Trees"), await aDepartment("Parks")];
  const all = Object.fromEntries(departments.map(({ id }) => [id, "coordinator" as const]));
  const [staff, other] = [await aPerson({ in: all }), await aPerson({ in: all })];
  const authors: PersonActor[] = [await aPerson(), await aPerson(), await aPerson(), await aPerson()];
  const topics = [await db().topic.upsert({ where: { slug: "one" }, create: { slug: "one", nameEn: "One", nameEs: "Uno" }, update: {} })];
  const datasetIds = [(await aDataset()).id];
  const asked: { id: number; author: PersonActor }[] = [];

  const version = async (id: number) => (await db().datasetRequest.findUniqueOrThrow({ where: { id } })).version;
  const answer = async (id: number, more: object) => answerRequest(oneOf([staff, other]), id, await answerForm(id, more));
  const acts: ((one: { id: number; author: PersonActor }) => Promise<unknown>)[] = [
    ({ id }) => version(id).then((seen) => beginReview(staff, id, seen)),
    ({ id }) => answer(id, { status: "needs_clarification" }),
    ({ id, author }) => clarifyRequest(author, id, "All of them."),
    ({ id }) => answer(id, { status: "planned", plannedOn: addDays(cityDay(now()), 5 + Math.floor(chance() * 60)), plannedPrecision: oneOf(["day", "month"]), planReason: "Later." }),
    ({ id }) => answer(id, { status: "in_progress" }),
    ({ id }) => answer(id, { status: "declined", declineReason: oneOf(["too_broad", "security", "not_collected"]) }),
    ({ id }) => answer(id, { status: oneOf(["already_published", "fulfilled", "partially_fulfilled"]), datasetIds }),
    async ({ id }) => release(id),
    async ({ id }) => release(id),
    ({ id }) => answer(id, { status: "duplicate", duplicateOf: oneOf(asked).id }),
    ({ id }) => answer(id, { status: "referred", holder: "The county" }),
    ({ id, author }) => appealRefusal(author, id, { body: "Please look again." }),
    ({ id }) => version(id).then((seenVersion) => reopenRequest(staff, id, { reason: "It was wrong.", seenVersion })),
    async ({ id }) => extendRequest(staff, id, { until: addDays(dayOf((await db().datasetRequest.findUniqueOrThrow({ where: { id } })).dueOn), 6), reason: "voluminous", note: undefined, seenVersion: await version(id) }),
    async ({ id }) => routeRequest(staff, id, { departmentId: oneOf(departments).id, reason: "Theirs.", seenVersion: await version(id) }),
    async ({ id, author }) => chance() < 0.2 && withdrawRequest(author, id),
    async ({ id }) => castVote(oneOf(authors), id, { voted: true, follow: false, use: undefined }),
    async ({ id }) => chance() < 0.1 && db().datasetRequest.update({ where: { id }, data: { hiddenAt: now() } }),
  ];

  async function release(id: number): Promise<void> {
    await answer(id, { status: "release_review", datasetIds });
    await passReviews(id);
    await answer(id, { status: oneOf(["fulfilled", "partially_fulfilled"]), datasetIds });
  }

  async function ask(): Promise<void> {
    const author = oneOf(authors);
    const more = { ...(chance() < 0.9 && { departmentId: oneOf(departments).id }), ...(chance() < 0.4 && { topicId: topics[0]!.id }) };
    const { id } = await askForDataset(author, AskForm.parse({ submissionKey: randomUUID(), title: "Where trees stand", body: "So that we see.", ...more }), "en");
    asked.push({ id, author });
  }

  const done = new Map<string, number>();
  for (let step = 0; step < steps; step += 1) {
    moment += Math.floor(chance() * (430 / steps) * 2 * 86_400_000);
    const asks = asked.length < count && chance() < (1.3 * count) / steps;
    const place = Math.floor(chance() * acts.length);
    try {
      await (asks || asked.length === 0 ? ask() : acts[place]!(oneOf(asked.slice(-25))));
      done.set(asks ? "ask" : String(place), (done.get(asks ? "ask" : String(place)) ?? 0) + 1);
    } catch (error) {
      if (!isAppError(error)) throw error;
    }
    if (step % 50 === 0) await between();
  }
  return { departments, topic: topics[0]!, done };
}
