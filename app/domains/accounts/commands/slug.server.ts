import type { Tx } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";

/** Whoever seeks a free slug sees what was taken before: to be awaited before the person is read. */
export const slugTurn = (tx: Tx) => takeTurn(tx, "a person's slug");

/** `wanted`, or the first of `wanted-2`, `wanted-3`… that nobody else has or had. */
export async function freeSlug(tx: Tx, wanted: string, personId: number): Promise<string> {
  // Not all that begins like it: "resident-1" would bring every resident from 10 to 19, and 100 to 199…
  const alike = { OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] };
  const [now, formerly] = await Promise.all([
    tx.person.findMany({ where: { ...alike, id: { not: personId } }, select: { slug: true } }),
    tx.personFormerSlug.findMany({ where: { ...alike, personId: { not: personId } }, select: { slug: true } }),
  ]);
  const taken = new Set([...now, ...formerly].map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
