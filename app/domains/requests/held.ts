/** How long each department has had a request. */
import { cityDay, daysBetween } from "~/platform/calendar";

interface Named {
  slug: string;
  shortName: string;
}

export interface Handed {
  at: Date;
  routedFrom: Named | null;
  routedTo: Named | null;
}

export interface Held {
  department: Named;
  /** City days, one at least. */
  days: number;
}

/** In the order in which they first had it; empty where no department gave it away. `handed` begins with the latest. */
export function heldBy(handed: Handed[], asked: Date, until: Date): Held[] {
  const moves = handed.filter(({ routedTo }) => routedTo !== null).reverse();
  if (!moves.some(({ routedFrom }) => routedFrom !== null)) return [];
  const stays = [{ department: moves[0]!.routedFrom, since: asked }, ...moves.map(({ routedTo, at }) => ({ department: routedTo, since: at }))];
  const held = new Map<string, Held>();
  for (const [place, { department, since }] of stays.entries()) {
    if (!department) continue;
    const days = Math.max(1, daysBetween(cityDay(since), cityDay(stays[place + 1]?.since ?? until)));
    held.set(department.slug, { department, days: days + (held.get(department.slug)?.days ?? 0) });
  }
  return [...held.values()];
}
