import { cityDay } from "~/platform/calendar";
import { minutesAfter, now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { periods, spanOf } from "../record";
import { recordsBy } from "../queries/record.server";
import { storedUnder } from "../queries/stored-record.server";

/** Counts the record of the city and of each department and topic from nothing, and keeps them with their age. */
export async function countRecords(): Promise<void> {
  const at = now();
  const data: Prisma.FigureCreateManyInput[] = [];
  for (const period of periods) {
    const records = await recordsBy(spanOf(period, cityDay(at)), ["city", "department", "topic"]);
    data.push(...[...records].map(([key, record]) => ({ key: storedUnder(period, key), value: record as unknown as Prisma.InputJsonObject, at })));
  }
  await transaction(async (tx) => {
    await tx.figure.deleteMany({ where: { key: { startsWith: "record:" } } });
    // Whoever counted beside this counted the same.
    await tx.figure.createMany({ data, skipDuplicates: true });
  });
}

const freshFor = 5;

/** After a change: at most every five minutes, as it reads every request. The hour catches up with the rest. */
export async function countRecordsIfOld(): Promise<void> {
  const kept = await db().figure.findFirst({ where: { key: storedUnder("year", "city") }, select: { at: true } });
  const isFresh = kept && kept.at <= now() && now() < minutesAfter(kept.at, freshFor);
  if (!isFresh) await countRecords();
}
