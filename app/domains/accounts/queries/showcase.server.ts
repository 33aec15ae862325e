import { db } from "~/platform/db/client.server";
import { isDemonstration } from "~/platform/demonstration.server";
import { type ShowcaseKind, showcaseKinds } from "../model";

/** The people one may enter as, in the order of their buttons; none outside a demonstration. */
export async function showcasePeople(): Promise<{ kind: ShowcaseKind; name: string }[]> {
  if (!(await isDemonstration())) return [];
  const people = await db().person.findMany({
    where: { showcaseAs: { in: [...showcaseKinds] }, deletedAt: null },
    select: { showcaseAs: true, displayName: true },
  });
  return showcaseKinds.flatMap((kind) => {
    const person = people.find(({ showcaseAs }) => showcaseAs === kind);
    return person ? [{ kind, name: person.displayName }] : [];
  });
}
