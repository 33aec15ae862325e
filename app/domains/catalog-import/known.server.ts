import { type Tx, db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { matcher } from "./matching";

/** A dataset as Plaza knows it: of this source, or of none yet. */
export interface Known {
  id: number;
  identifier: string;
  title: string;
  contentHash: string;
  departmentId: number | null;
  publisherName: string | null;
  topicId: number | null;
  landingPage: string | null;
  missingSince: Date | null;
  goneAt: Date | null;
  /** An answer named it by its address, and no catalogue has listed it yet. */
  provisional: boolean;
  /** Whether anybody follows it or a request is answered by it. */
  matters: boolean;
}

/** Everything this source ever listed. */
export async function knownOf(sourceId: number | null): Promise<Known[]> {
  return sourceId === null ? [] : knownWhere({ sourceId });
}

/** What answers named by address alone: any source may turn out to list it. */
export const knownByAddress = () => knownWhere({ provisionalSince: { not: null }, goneAt: null });

/** One dataset, whatever its source. */
export async function knownById(tx: Tx, id: number): Promise<Known | null> {
  return (await knownWhere({ id }, tx))[0] ?? null;
}

async function knownWhere(where: Prisma.DatasetWhereInput, tx: Tx = db()): Promise<Known[]> {
  const rows = await tx.dataset.findMany({
    where,
    select: {
      id: true, identifier: true, title: true, contentHash: true, departmentId: true, publisherName: true, topicId: true,
      landingPage: true, missingSince: true, goneAt: true, provisionalSince: true, followerCount: true, requests: { select: { requestId: true }, take: 1 },
    },
  });
  return rows.map(({ followerCount, requests, provisionalSince, ...row }) => ({
    ...row, provisional: provisionalSince !== null, matters: followerCount > 0 || requests.length > 0,
  }));
}

/** Where the files and services of these datasets lie, by the dataset's number. */
export async function addressesOf(ids: number[]): Promise<Map<number, string[]>> {
  const files = ids.length === 0 ? [] : await db().distribution.findMany({
    where: { datasetId: { in: ids } },
    select: { datasetId: true, accessUrl: true, downloadUrl: true },
  });
  const result = new Map<number, string[]>();
  for (const { datasetId, accessUrl, downloadUrl } of files) {
    result.set(datasetId, [...(result.get(datasetId) ?? []), accessUrl, downloadUrl].filter((address) => address !== null));
  }
  return result;
}

export interface CityWords {
  department: (names: string[]) => number | null;
  topic: (names: string[]) => number | null;
}

/** How the city's own departments and topics are found in this source's words; a mapping of its own goes before one for all. */
export async function cityWords(sourceId: number | null): Promise<CityWords> {
  const [departments, topics, mappings] = await Promise.all([
    db().department.findMany({ select: { id: true, name: true, shortName: true, abbreviation: true } }),
    db().topic.findMany({ select: { id: true, slug: true, nameEn: true, nameEs: true } }),
    db().publisherMapping.findMany({
      where: { OR: [{ sourceId: null }, ...(sourceId === null ? [] : [{ sourceId }])] },
      orderBy: { sourceId: { sort: "desc", nulls: "first" } },
      select: { key: true, departmentId: true },
    }),
  ]);
  const decided = new Map(mappings.map(({ key, departmentId }) => [key, departmentId]));
  return {
    department: matcher(departments.map(({ id, name, shortName, abbreviation }) => ({ id, names: [name, shortName, abbreviation] })), decided),
    topic: matcher(topics.map(({ id, slug, nameEn, nameEs }) => ({ id, names: [nameEn, nameEs, slug] }))),
  };
}
