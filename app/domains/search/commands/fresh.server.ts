import type { Prisma } from "~/platform/db/generated/client";
import { columns, type SoughtRow } from "../queries/saved.server";

const numbered = { id: true, slug: true, title: true } as const;

/** A search with what of it waits to be told. */
export const freshColumns = (at: { gt?: Date; lte?: Date }) => ({
  ...columns,
  person: { select: { notificationWishes: { where: { kind: "searches", mail: "never" }, select: { kind: true } } } },
  matches: {
    where: { toldAt: null, at, OR: [{ request: { is: { hiddenAt: null } } }, { dataset: { is: { goneAt: null } } }] },
    orderBy: { id: "desc" },
    select: { request: { select: { ...numbered, createdAt: true } }, dataset: { select: { ...numbered, firstSeenAt: true } } },
  },
} satisfies Prisma.SavedSearchSelect);

type Waiting = Prisma.SavedSearchGetPayload<{ select: ReturnType<typeof freshColumns> }>;

/** A saved search with what is new in it. */
export interface Fresh extends SoughtRow {
  id: number;
  name: string;
  pace: Waiting["pace"];
  found: Waiting["matches"];
}

/** Each thing in the first search that it fits; nothing of those who want no mail about searches. */
export function freshIn(searches: Waiting[]): Fresh[] {
  const named = new Set<string>();
  const unnamed = ({ request, dataset }: Waiting["matches"][number]) => {
    const thing = request ? `request ${request.id}` : `dataset ${dataset?.id}`;
    return !named.has(thing) && named.add(thing);
  };
  return searches
    .filter(({ person }) => person.notificationWishes.length === 0)
    .map(({ matches, ...search }) => ({ ...search, found: matches.filter(unnamed) }))
    .filter(({ found }) => found.length > 0);
}
