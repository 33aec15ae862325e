import { type DatasetFigures, lateBefore } from "~/domains/datasets/model";
import { releasedStatuses } from "~/domains/requests/model";
import { cityDay, dateOf, startOfDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { CityFigures } from "./model";

/** Counts the city's figures anew and keeps them with their age. Run after each change of a request. */
export async function countCityFigures(): Promise<void> {
  const at = now();
  const value = { ...(await countedThisYear(at)), byStatus: await countedByStatus() };
  await db().figure.upsert({ where: { key: "city" }, create: { key: "city", value, at }, update: { value, at } });
}

async function countedByStatus(): Promise<CityFigures["byStatus"]> {
  const groups = await db().datasetRequest.groupBy({ by: ["status"], where: { hiddenAt: null }, _count: true });
  return Object.fromEntries(groups.map((group) => [group.status, group._count]));
}

async function countedThisYear(at: Date): Promise<Omit<CityFigures, "byStatus">> {
  const year = startOfDay(`${cityDay(at).slice(0, 4)}-01-01`);
  const [row] = await db().$queryRaw<Omit<CityFigures, "byStatus">[]>`
    SELECT
      count(*) FILTER (WHERE created_at >= ${year})::int AS asked,
      count(*) FILTER (WHERE decided_at >= ${year})::int AS answered,
      count(*) FILTER (WHERE status::text = ANY(${releasedStatuses}) AND status_since >= ${year})::int AS released,
      count(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM release_review v WHERE v.request_id = r.id AND v.concluded_at >= ${year} AND v.outcome <> 'withhold'))::int AS reviewed,
      ceil(percentile_cont(0.5) WITHIN GROUP (
        ORDER BY extract(epoch FROM decided_at - created_at) / 86400
      ) FILTER (WHERE decided_at >= ${year}))::int AS "halfAnsweredWithinDays"
    FROM dataset_request r WHERE hidden_at IS NULL`;
  return row!;
}

/** Counts the catalogue anew: how many datasets the city lists, and how many of them keep their promise. */
export async function countDatasetFigures(): Promise<void> {
  const at = now();
  const edge = dateOf(lateBefore(cityDay(at)));
  const [row] = await db().$queryRaw<{ listed: number; onTime: number; late: number; notPromised: number }[]>`
    SELECT count(*)::int AS listed, count(*) FILTER (WHERE due_on >= ${edge}::date)::int AS "onTime", count(*) FILTER (WHERE due_on < ${edge}::date)::int AS late,
      count(*) FILTER (WHERE due_on IS NULL AND provisional_since IS NULL)::int AS "notPromised"
    FROM dataset WHERE gone_at IS NULL`;
  const { listed, onTime, late, notPromised } = row!;
  const value = { listed, byFreshness: { on_time: onTime, late, not_promised: notPromised } } satisfies DatasetFigures;
  await db().figure.upsert({ where: { key: "datasets" }, create: { key: "datasets", value, at }, update: { value, at } });
}

export { countRecords, countRecordsIfOld } from "./commands/count-records.server";
