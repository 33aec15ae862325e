import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { type Period, type PublicRecord, emptyRecord, spanOf } from "../record";
import { keyOf, recordOf, recordsBy, wholeCity } from "./record.server";

/** A record with the moment it was counted. */
export type Dated = PublicRecord & { at: Date };

export interface Asked {
  period: Period;
  department?: number | null | undefined;
  topic?: number | null | undefined;
}

export const storedUnder = (period: Period, key: string) => `record:${period}:${key}`;

/** The record as it was counted last; counted now where none is kept: of a topic within a department, or before anything was counted. */
export async function publicRecord({ period, department, topic }: Asked): Promise<Dated> {
  const today = cityDay(now());
  const live = async () => ({ ...(await recordOf({ ...spanOf(period, today), department, topic })), at: now() });
  if (department && topic) return live();
  const key = department ? keyOf("department", department) : topic ? keyOf("topic", topic) : wholeCity;
  const rows = await db().figure.findMany({ where: { key: { in: [storedUnder(period, key), storedUnder(period, wholeCity)] } } });
  const own = rows.find((row) => row.key === storedUnder(period, key));
  if (own) return { ...(own.value as unknown as PublicRecord), at: own.at };
  const [city] = rows;
  return city ? { ...emptyRecord(spanOf(period, cityDay(city.at)), cityDay(city.at)), at: city.at } : live();
}

/** Every department's record, by its number. */
export async function departmentRecords({ period, topic }: Omit<Asked, "department">): Promise<Map<number, PublicRecord>> {
  const numberIn = (key: string) => Number(key.split(":").at(-1));
  if (topic) {
    const live = await recordsBy({ ...spanOf(period, cityDay(now())), topic }, ["department"]);
    return new Map([...live].map(([key, record]) => [numberIn(key), record]));
  }
  const rows = await db().figure.findMany({ where: { key: { startsWith: storedUnder(period, "department:") } } });
  return new Map(rows.map(({ key, value }) => [numberIn(key), value as unknown as PublicRecord]));
}
