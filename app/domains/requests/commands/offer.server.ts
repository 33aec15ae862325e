import { system } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { broughtBy } from "~/domains/datasets/queries.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { enqueue } from "~/platform/jobs/queue.server";
import { isOpen } from "../model";
import { openRequestsLike } from "../queries/alike.server";
import { titlesOf } from "../queries/titles.server";
import { requestForUpdate } from "./locking.server";

const requestsADataset = 3;
const datasetsARequest = 3;

interface Candidate {
  datasetId: number;
  closeness: number;
}

/** Has what an activity brought offered in a job of its own: a city's first reading takes a while, and people are told of other things meanwhile. */
export async function askForOffers(activityId: number): Promise<void> {
  if (await broughtBy(activityId)) await transaction((tx) => enqueue(tx, "data.offer", { activity: activityId }));
}

/**
 * Offers what is new in the catalogue to the open requests that it resembles, the closest first: "does this answer it?" Whatever was
 * offered before counts among them and is neither offered nor told again, so running twice is running once.
 */
export async function offerAfter(activityId: number): Promise<void> {
  const brought = await broughtBy(activityId);
  if (!brought) return;
  const found = new Map<number, Candidate[]>();
  // One after the other: whoever waits for a page has the database in between.
  for await (const { id: datasetId, title } of titlesOf(brought.ids)) {
    for (const { id, closeness } of await openRequestsLike(title, requestsADataset)) {
      found.set(id, closest([...(found.get(id) ?? []), { datasetId, closeness }]));
    }
  }
  const { importRun } = brought;
  for (const [id, candidates] of found) await offer(id, candidates, { requests: found.size, ...(importRun !== null && { importRun }) });
}

const closest = (candidates: Candidate[]) => candidates.sort((a, b) => b.closeness - a.closeness || a.datasetId - b.datasetId).slice(0, datasetsARequest);

/** One request's share, unless it was decided meanwhile. */
async function offer(id: number, candidates: Candidate[], facts: { requests: number; importRun?: number }): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    if (!isOpen(request.status) || request.hiddenAt) return;
    const named = await tx.requestDataset.findMany({ where: { requestId: id }, select: { datasetId: true } });
    const fresh = candidates.filter(({ datasetId }) => !named.some((one) => one.datasetId === datasetId));
    const offered = await tx.datasetOffer.createManyAndReturn({
      data: fresh.map((candidate) => ({ ...candidate, requestId: id, offeredAt: now() })),
      skipDuplicates: true,
      select: { datasetId: true },
    });
    if (offered.length === 0) return;
    await record(tx, { actor: system, verb: "request.offered", request, facts: { datasets: offered.map(({ datasetId }) => datasetId), ...facts } });
  });
}
