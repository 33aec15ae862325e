import { dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { planIn, saidOf } from "../plan";
import { daysLate } from "./row.server";

const pageSize = 50;

/** What a department lists, what is wanted most first, with what was removed: for those who keep it. */
export async function keptEntries(departmentId: number, after: number | null) {
  const behind = after === null ? Prisma.empty : Prisma.sql`AND (vote_count, id) < (SELECT vote_count, id FROM inventory_entry WHERE id = ${after})`;
  const found = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM inventory_entry WHERE department_id = ${departmentId} ${behind} ORDER BY vote_count DESC, id DESC LIMIT ${pageSize + 1}`;
  const ids = found.slice(0, pageSize).map(({ id }) => id);
  const rows = await db().inventoryEntry.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, title: true, language: true, key: true, status: true, sensitivity: true, plannedOn: true, plannedPrecision: true, voteCount: true },
  });
  const entries = rows.map((row) => ({ ...row, plannedOn: row.plannedOn && dayOf(row.plannedOn), late: daysLate(row) }));
  return {
    entries: entries.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    next: found.length > pageSize ? (ids.at(-1) ?? null) : null,
  };
}

const mostUses = 50;

/** An entry as those who keep it change it, with what people would use it for. */
export async function entryToKeep(id: number) {
  const entry = await db().inventoryEntry.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, version: true, status: true, voteCount: true, key: true, title: true, holds: true, language: true, ownerName: true, ownerId: true,
      sensitivity: true, sensitivityNote: true, how: true, plannedOn: true, plannedPrecision: true, departmentId: true,
      department: { select: { id: true, slug: true, name: true } },
      dataset: { select: { id: true, slug: true, title: true } },
      votes: { where: { use: { not: null } }, orderBy: { at: "desc" }, take: mostUses, select: { use: true, at: true, person: { select: { displayName: true } } } },
    },
  });
  if (!entry) return null;
  const { votes, plannedOn, plannedPrecision, ...rest } = entry;
  const plan = planIn({ plannedOn, plannedPrecision });
  return { ...rest, plannedOn: plan ? saidOf(plan) : null, uses: votes.map(({ use, at, person }) => ({ use: use!, at, name: person.displayName })) };
}

/** Who works there, by name: any of them may be answerable for data. */
export async function possibleOwners(departmentId: number) {
  const rows = await db().membership.findMany({
    where: { departmentId, person: { deletedAt: null } },
    orderBy: { createdAt: "asc" },
    take: 500,
    select: { person: { select: { id: true, displayName: true } } },
  });
  return rows.map(({ person }) => ({ id: person.id, name: person.displayName }));
}

const mostCandidates = 8;

/** The portal's datasets that an entry may have become: by these words, or else by its title. */
export async function datasetsNamed(words: string) {
  return db().$queryRaw<{ id: number; slug: string; title: string; department: string | null }[]>`
    SELECT d.id, d.slug, d.title, department.name AS department FROM dataset d LEFT JOIN department ON department.id = d.department_id
    WHERE d.gone_at IS NULL AND (lower(plaza_unaccent(d.title)) %> lower(plaza_unaccent(${words})) OR lower(plaza_unaccent(d.title)) % lower(plaza_unaccent(${words})))
    ORDER BY similarity(d.title, ${words}) DESC, d.id DESC LIMIT ${mostCandidates}`;
}
