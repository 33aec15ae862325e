import { type Day, cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, db } from "~/platform/db/client.server";
import { type Deadlines, type Policy, policyOf } from "../deadlines";
import { givenHolidays } from "../holidays";
import type { DaysOff } from "../working-days";

const city = 0;

/** What a department promises now (the city, where there is none), and which days count. */
export async function deadlinesOf(departmentId: number | null, tx: Pick<Tx, "deadlinePolicy" | "holiday"> = db()): Promise<Deadlines> {
  const rows = await tx.deadlinePolicy.findMany({ where: { id: { in: [city, departmentId ?? city] } } });
  const rowOf = (id: number) => rows.find((row) => row.id === id);
  return { policy: policyOf(departmentId === null ? null : rowOf(departmentId), rowOf(city)), daysOff: await daysOff(tx) };
}

/** What the city promises where a department promises nothing else. */
export async function cityPolicy(): Promise<Policy> {
  return policyOf(await db().deadlinePolicy.findUnique({ where: { id: city } }));
}

/** Years around this one for which the given holidays hold by rule, whether or not anybody has looked at them. */
const yearsAround = { before: 10, after: 5 };

/** The days off: by rule, unless the administrator's list says otherwise of that day. */
export async function daysOff(tx: Pick<Tx, "holiday"> = db()): Promise<DaysOff> {
  const listed = await tx.holiday.findMany({ select: { day: true, removedAt: true } });
  const off = new Set(daysByRule(Number(cityDay(now()).slice(0, 4))));
  for (const { day, removedAt } of listed) {
    if (removedAt === null) off.add(dayOf(day));
    else off.delete(dayOf(day));
  }
  return off;
}

const computed = new Map<number, Day[]>();

function daysByRule(year: number): Day[] {
  const known = computed.get(year);
  if (known) return known;
  const years = Array.from({ length: yearsAround.before + yearsAround.after + 1 }, (_, place) => year - yearsAround.before + place);
  const days = years.flatMap((each) => givenHolidays(each).map(({ day }) => day));
  computed.set(year, days);
  return days;
}
