import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { answerRequest, castVote, reopenRequest, splitRequest, undoMerge } from "~/domains/requests/commands.server";
import { SplitForm } from "~/domains/requests/schemas";
import { isAppError } from "~/platform/errors";
import { db } from "~/platform/db/client.server";
import { empty, useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "./forms";

useDatabase();

const [people, requests] = [4, 4];
const person = fc.nat(people - 1);
const most = requests + 2;
const request = fc.nat(most - 1);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("vote" as const), person, request, wanted: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("follow" as const), person, request, wanted: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("join" as const), request, original: request }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("split" as const), request }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "reopen" as const), request }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/**
 * What ought to be: everybody's own votes and followings, by the request they were given to. A duplicate's stand at its original, once;
 * whoever takes one back there takes back all that stand there.
 */
class Ought {
  readonly joined = new Map<number, number>();
  /** Who began to follow a duplicate after it was joined follows that. */
  readonly late = new Set<string>();
  readonly own = { votes: new Set<string>(), followers: new Set<string>() };

  at = (request: number) => this.joined.get(request) ?? request;

  set(kind: "votes" | "followers", person: number, request: number, wanted: boolean) {
    if (this.joined.has(request)) return void (wanted ? this.late.add(`${person} ${request}`) : this.late.delete(`${person} ${request}`));
    if (wanted) return void this.own[kind].add(`${person} ${request}`);
    for (let from = 0; from < most; from++) if (this.at(from) === request) this.own[kind].delete(`${person} ${from}`);
  }

  /** A part has of its own what stands at the whole. */
  split(request: number, part: number) {
    for (const kind of ["votes", "followers"] as const) {
      for (const one of this.standing(kind)) if (one.endsWith(` ${request}`)) this.own[kind].add(`${one.split(" ")[0]} ${part}`);
    }
  }

  part(request: number) {
    this.joined.delete(request);
    for (const one of this.late) if (one.endsWith(` ${request}`) && this.late.delete(one)) this.own.followers.add(one);
  }

  standing(kind: "votes" | "followers"): string[] {
    const own = [...this.own[kind]].map((one) => one.split(" ").map(Number)).map(([who, request]) => `${who} ${this.at(request!)}`);
    return [...new Set([...own, ...(kind === "followers" ? this.late : [])])].sort();
  }
}

test("after whatever sequence of votes, merges and their undoing, everybody's vote is counted exactly once a request", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 28 }), async (acts) => {
      await empty();
      const city = await aCity();
      const ought = new Ought();
      for (const one of acts) if (await done(city, one)) happens(ought, one, city);
      await agrees(city, ought);
      // Everything undone, nothing is left of it.
      for (const joined of [...ought.joined.keys()]) {
        await done(city, { kind: "undo", request: joined });
        ought.part(joined);
      }
      await agrees(city, ought);
    }),
    { numRuns: 30 },
  );
});

type City = Awaited<ReturnType<typeof aCity>>;

async function aCity() {
  const { id: departmentId } = await aDepartment("Streets");
  const authorId = (await aPerson()).id;
  return {
    coordinator: await aPerson({ in: { [departmentId]: "coordinator" } }),
    people: await Promise.all(Array.from({ length: people }, () => aPerson())),
    requests: await Promise.all(Array.from({ length: requests }, async () => (await aRequest({ departmentId, authorId, status: "under_review" })).id)),
  };
}

/** True where the command did it; its refusals are part of the play. */
async function done({ coordinator, people: crowd, requests: numbers }: City, one: Act): Promise<boolean> {
  const id = numbers[one.request];
  if (id === undefined || (one.kind === "split" && numbers.length === most)) return false;
  const seenVersion = async () => (await db().datasetRequest.findUniqueOrThrow({ where: { id } })).version;
  const acts = {
    vote: async ({ person: who, wanted }: { person: number; wanted: boolean }) => castVote(crowd[who] as PersonActor, id, { voted: wanted, follow: false, use: undefined }),
    follow: async ({ person: who, wanted }: { person: number; wanted: boolean }) => follow(crowd[who] as PersonActor, { request: id }, wanted),
    join: async ({ original }: { original: number }) => answerRequest(coordinator, id, await answerForm(id, { status: "duplicate", duplicateOf: numbers[original] ?? 999_999 })),
    split: async () => {
      const texts = { title1: "The first part", body1: "Of it.", title2: "The other part", body2: "Of it." };
      const submissionKey = randomUUID();
      await splitRequest(coordinator, id, SplitForm.parse({ ...texts, submissionKey, seenVersion: await seenVersion() }));
      numbers.push((await db().datasetRequest.findUniqueOrThrow({ where: { submissionKey } })).id);
    },
    undo: async () => undoMerge(coordinator, id, { seenVersion: await seenVersion() }),
    reopen: async () => reopenRequest(coordinator, id, { reason: "Anew.", seenVersion: await seenVersion() }),
  };
  try {
    await (acts[one.kind] as (act: Act) => Promise<unknown>)(one);
    return true;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return false;
  }
}

function happens(ought: Ought, one: Act, { requests: numbers }: City): void {
  if (one.kind === "vote") ought.set("votes", one.person, one.request, one.wanted);
  else if (one.kind === "follow") ought.set("followers", one.person, one.request, one.wanted);
  else if (one.kind === "split") ought.split(one.request, numbers.length - 1);
  else if (one.kind === "join") ought.joined.set(one.request, one.original);
  else ought.part(one.request);
}

async function agrees({ people: crowd, requests: numbers }: City, ought: Ought): Promise<void> {
  const named = (row: { personId: number; requestId: number | null }) => `${crowd.findIndex(({ id }) => id === row.personId)} ${numbers.indexOf(row.requestId ?? 0)}`;
  expect((await db().vote.findMany()).map(named).sort()).toEqual(ought.standing("votes"));
  expect((await db().subscription.findMany()).map(named).sort()).toEqual(ought.standing("followers"));
  const counts = await db().$queryRaw<{ right: boolean }[]>`
    SELECT bool_and(vote_count = (SELECT count(*) FROM vote WHERE request_id = r.id)
      AND follower_count = (SELECT count(*) FROM subscription WHERE request_id = r.id)) AS right FROM dataset_request r`;
  expect(counts).toEqual([{ right: true }]);
  expect(await db().datasetRequest.count({ where: { status: "duplicate", duplicateOf: { status: "duplicate" } } })).toBe(0);
}
