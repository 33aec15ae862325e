import { plaza } from "./process";

/** Plaza's time. Nothing else in app/domains asks the machine what time it is. */
export function now(): Date {
  return plaza().clock?.() ?? new Date();
}

/** Sets Plaza's time for the demonstration, simulations and tests; `null` returns it to the machine's. */
export function setClock(clock: (() => Date) | null): void {
  plaza().clock = clock ?? undefined;
}

export const minutesAfter = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
export const daysAfter = (from: Date, days: number) => minutesAfter(from, days * 24 * 60);
