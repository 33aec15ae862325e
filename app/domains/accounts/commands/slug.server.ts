import type { Tx } from "~/platform/db/client.server";

/** `wanted`, or the first of `wanted-2`, `wanted-3`… that nobody else has or had. */
export async function freeSlug(tx: Tx, wanted: string, personId: number): Promise<string> {
  const others = { startsWith: wanted };
  const [now, formerly] = await Promise.all([
    tx.person.findMany({ where: { slug: others, id: { not: personId } }, select: { slug: true } }),
    tx.personFormerSlug.findMany({ where: { slug: others, personId: { not: personId } }, select: { slug: true } }),
  ]);
  const taken = new Set([...now, ...formerly].map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
