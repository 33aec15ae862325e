import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import { allow, found, invalid } from "~/platform/errors";
import { canManageDeadlines } from "../policy";
import type { HolidayForm } from "../schemas";

/** Adds a day on which the city does not work, for what is promised from now on. Throws `forbidden`; `invalid` for a day that is there. */
export async function addHoliday(actor: PersonActor, { day, name, nameEs }: HolidayForm): Promise<number> {
  allow(canManageDeadlines(actor));
  return transaction(async (tx) => {
    await takeTurn(tx, "the list of holidays");
    const known = await tx.holiday.findUnique({ where: { day: dateOf(day) } });
    if (known && !known.removedAt) throw invalid({ day: ["holidayTwice"] });
    const holiday = known
      ? await tx.holiday.update({ where: { id: known.id }, data: { removedAt: null, name, nameEs } })
      : await tx.holiday.create({ data: { day: dateOf(day), name, nameEs, kind: "own" } });
    return (await record(tx, { actor, verb: "holiday.added", holiday, facts: { day } })).id;
  });
}

/** Keeps a holiday in the list, or takes it out: a given one stays known as removed, and does not come back. Throws `forbidden`, `not-found`. */
export async function keepHoliday(actor: PersonActor, id: number, kept: boolean): Promise<number | null> {
  allow(canManageDeadlines(actor));
  return transaction(async (tx) => {
    await takeTurn(tx, "the list of holidays");
    const holiday = found(await tx.holiday.findUnique({ where: { id } }));
    if (kept === (holiday.removedAt === null)) return null;
    await tx.holiday.update({ where: { id }, data: { removedAt: kept ? null : now() } });
    return (await record(tx, { actor, verb: kept ? "holiday.added" : "holiday.removed", holiday, facts: { again: kept } })).id;
  });
}
