import { cityDay, dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { givenHolidays } from "../holidays";

const yearsAhead = 2;

/** Writes the given holidays of this year and the next two into the administrator's list. What is there stays as it is, removed or renamed. */
export async function giveHolidays(): Promise<void> {
  const year = Number(cityDay(now()).slice(0, 4));
  const holidays = Array.from({ length: yearsAhead + 1 }, (_, ahead) => givenHolidays(year + ahead)).flat();
  await db().holiday.createMany({ data: holidays.map(({ day, ...names }) => ({ day: dateOf(day), kind: "given" as const, ...names })), skipDuplicates: true });
}
