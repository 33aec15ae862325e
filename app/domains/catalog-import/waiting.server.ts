import type { Prisma } from "~/platform/db/generated/client";
import type { Tx } from "~/platform/db/client.server";
import type { Run } from "./batch.server";
import type { Waiting } from "./plan.server";

/** Keeps what a person has to decide about a source; what is in no doubt any more goes. */
export async function keepWaiting(tx: Tx, { sourceId, at }: Pick<Run, "sourceId" | "at">, waiting: Waiting[]): Promise<void> {
  const identifiers = waiting.map(({ entry }) => entry.identifier);
  await tx.waitingMatch.deleteMany({ where: { sourceId, identifier: { notIn: identifiers } } });
  for (const { entry, doubt, candidates } of waiting) {
    const { identifier, title } = entry;
    const data = { title, doubt, entry: entry as unknown as Prisma.InputJsonObject, candidates: candidates.map(({ id }) => id) };
    await tx.waitingMatch.upsert({
      where: { sourceId_identifier: { sourceId, identifier } },
      create: { ...data, sourceId, identifier, since: at },
      update: data,
      select: { id: true },
    });
  }
}
