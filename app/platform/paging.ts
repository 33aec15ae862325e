/** A list opens with 20 rows, shows 20 more with each press, and turns the page at 100. */
export const pageSize = 20;
const mostShown = 100;

/** How many rows an address asks for: a multiple of 20 up to 100. */
export function shownOf(asked: unknown): number {
  const pages = Math.ceil(Number(asked) / pageSize);
  return Math.min(Math.max(pages || 1, 1) * pageSize, mostShown);
}

/** The part of an address that shows more of the list. */
export type More = { after?: string | undefined; show?: number | undefined };

/** What follows: more rows under the same ones while there is room, then the page behind `cursor`. */
export function moreOf({ after, show }: { after?: string | undefined; show: number }, cursor: string): More {
  return show < mostShown ? { after, show: show + pageSize } : { after: cursor };
}

/** Where in a history an address stands: behind which row, and with how many. */
export interface Place {
  after?: number | undefined;
  show: number;
}

export function placeIn({ searchParams }: URL): Place {
  const after = /^[1-9]\d{0,8}$/.exec(searchParams.get("after") ?? "")?.[0];
  return { after: after === undefined ? undefined : Number(after), show: shownOf(searchParams.get("show")) };
}

/** A part of a history, newest first, out of one row more than it shows. */
export function partOf<Row extends { id: number }>(found: Row[], { after, show }: Place): { rows: Row[]; next: More | null } {
  const rows = found.slice(0, show);
  const last = rows.at(-1);
  return { rows, next: found.length > show && last ? moreOf({ after: after?.toString(), show }, String(last.id)) : null };
}
