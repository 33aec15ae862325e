import { db } from "~/platform/db/client.server";
import type { CityFigures } from "./model";

/** The city's figures with the moment they were counted; null before the first request. */
export async function cityFigures(): Promise<(CityFigures & { at: Date }) | null> {
  const figure = await db().figure.findUnique({ where: { key: "city" } });
  return figure && { ...(figure.value as unknown as CityFigures), at: figure.at };
}

export { recordOf } from "./queries/record.server";
export { type Dated, departmentRecords, publicRecord } from "./queries/stored-record.server";
export { type WholeRecord, wholeRecord } from "./queries/whole-record.server";
