import { follow } from "~/domains/following/commands.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { aPerson } from "./people";
import { aRequest } from "./requests";

/** What people attached to datasets, by the dataset's number, and the identifiers that these had. */
export interface Attached {
  requests: number[];
  votes: number[];
  followers: number[];
  identifiers: string[];
}

/** A request with two votes and a follower on each of the first so many datasets, and on those with these identifiers. */
export async function attachToEach(most: number, identifiers: string[] = []): Promise<Attached> {
  const [ana, rosa] = [await aPerson(), await aPerson()];
  const all = await db().dataset.findMany({ orderBy: { id: "asc" }, select: { id: true, identifier: true } });
  const datasets = all.filter(({ identifier }, place) => place < most || identifiers.includes(identifier));
  for (const { id } of datasets) {
    const request = await aRequest({ authorId: ana.id, status: "fulfilled", voteCount: 2 });
    await db().requestDataset.create({ data: { requestId: request.id, datasetId: id } });
    await db().vote.createMany({ data: [ana, rosa].map((person) => ({ requestId: request.id, personId: person.id, at: now() })) });
    await follow(rosa, { dataset: id }, true);
  }
  return countAttached();
}

/** Counted through the datasets as they are now: shown or gone, each of them has its page. */
export async function countAttached(): Promise<Attached> {
  const datasets = await db().dataset.findMany({
    where: { requests: { some: {} } },
    orderBy: { id: "asc" },
    select: { identifier: true, followerCount: true, requests: { select: { request: { select: { _count: { select: { votes: true } } } } } } },
  });
  return {
    requests: datasets.map(({ requests }) => requests.length),
    votes: datasets.map(({ requests }) => requests.reduce((sum, { request }) => sum + request._count.votes, 0)),
    followers: datasets.map(({ followerCount }) => followerCount),
    identifiers: datasets.map(({ identifier }) => identifier).sort(),
  };
}
