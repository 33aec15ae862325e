import type { Tx } from "~/platform/db/client.server";
import { slugOf } from "~/platform/slug";
import { rules } from "../judged";
import { provisionalSource } from "../provisional";
import { keepTurn } from "./keep-revisions.server";

interface Named {
  /** As `URL` writes it. */
  address: string;
  title: string;
  departmentId: number | null;
  topicId: number | null;
}

/** Makes a dataset of an address that no catalogue lists yet. One that was given up is taken up again. */
export async function addProvisional(tx: Tx, { address, title, departmentId, topicId }: Named, at: Date): Promise<number> {
  const sourceId = await sourceOf(tx, at);
  const data = { title, departmentId, topicId, slug: slugOf(title), provisionalSince: at, goneAt: null };
  const { id } = await tx.dataset.upsert({
    where: { sourceId_identifier: { sourceId, identifier: address } },
    create: {
      ...data, sourceId, identifier: address, landingPage: address, description: "", keywords: [], raw: {}, contentHash: "", judgedAs: rules, firstSeenAt: at, lastSeenAt: at,
      // What links are checked by, and what an import recognises it by.
      distributions: { create: { position: 0, accessUrl: address } },
    },
    update: data,
    select: { id: true },
  });
  return id;
}

/** Makes these datasets of the source whose catalogue lists them now. Throws where one of them was joined or given up meanwhile. */
export async function joinProvisional(tx: Tx, sourceId: number, joined: { id: number; identifier: string }[], at: Date): Promise<void> {
  for (const { id, identifier } of joined) {
    const where = { id, provisionalSince: { not: null }, goneAt: null };
    await tx.dataset.update({ where, data: { sourceId, identifier, provisionalSince: null }, select: { id: true } });
  }
  await keepTurn(tx, joined.map(({ id }) => id), "joined", at);
}

/** Gives up those of these that no request names any more, and no catalogue listed. */
export async function retireProvisional(tx: Tx, ids: number[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  // Whoever is naming one of them at this moment is waited for.
  await tx.$queryRaw`SELECT id FROM dataset WHERE id = ANY(${ids}) AND provisional_since IS NOT NULL ORDER BY id FOR UPDATE`;
  await tx.dataset.updateMany({
    where: { id: { in: ids }, provisionalSince: { not: null }, goneAt: null, requests: { none: {} } },
    data: { goneAt: at },
  });
}

/** A dataset has a source: this one lists what no catalogue does. It is never read and never shown. */
async function sourceOf(tx: Tx, at: Date): Promise<number> {
  const { id } = await tx.catalogSource.upsert({
    where: { address: provisionalSource },
    create: { address: provisionalSource, title: "", reader: "none", daily: false, createdAt: at },
    update: {},
    select: { id: true },
  });
  return id;
}
