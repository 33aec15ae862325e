import { type Actor, personId } from "~/domains/activity/actor";
import { dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { plainText, renderMarkdown } from "~/platform/markdown/markdown.server";
import { votingOpen } from "../model";
import { daysLate } from "./row.server";

/** The entry's present address, and whose it is. */
export function entryByNumber(id: number) {
  return db().inventoryEntry.findUnique({ where: { id }, select: { id: true, slug: true, title: true, status: true, departmentId: true } });
}

/** Everything an entry's page says of it; null where there is none. */
export async function entryPage(id: number, viewer: Actor) {
  const own = { where: { personId: personId(viewer) ?? -1 } };
  const entry = await db().inventoryEntry.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, title: true, holds: true, language: true, ownerName: true, sensitivity: true, sensitivityNote: true, how: true, status: true,
      statusSince: true, plannedOn: true, plannedPrecision: true, firstPlannedOn: true, firstPlannedPrecision: true, voteCount: true, followerCount: true,
      createdAt: true, departmentId: true,
      department: { select: { id: true, slug: true, name: true, shortName: true } },
      dataset: { select: { id: true, slug: true, title: true } },
      votes: { ...own, select: { use: true } },
      subscriptions: { ...own, select: { id: true } },
    },
  });
  if (!entry) return null;
  const { votes: [vote], subscriptions, holds, plannedOn, firstPlannedOn, ...rest } = entry;
  const html = renderMarkdown(holds);
  return {
    ...rest, html,
    summary: plainText(html, 160),
    plannedOn: plannedOn && dayOf(plannedOn),
    late: daysLate(entry),
    firstPlannedOn: firstPlannedOn && dayOf(firstPlannedOn),
    votingOpen: votingOpen(entry.status),
    voted: vote !== undefined,
    use: vote?.use ?? null,
    following: subscriptions.length > 0,
  };
}

interface Facts {
  from?: string;
  plannedOn?: string;
  before?: string;
  note?: number;
  fields?: string[];
}

const mostSteps = 100;

/** Every public step, newest first, with why it was taken where somebody said so. */
export async function entryHistory(id: number) {
  const activities = await db().activity.findMany({
    where: { inventoryEntryId: id, audience: "public" },
    orderBy: { id: "desc" },
    take: mostSteps,
    select: { id: true, at: true, verb: true, facts: true },
  });
  const notes = await db().inventoryNote.findMany({ where: { entryId: id }, select: { id: true, body: true, language: true } });
  return activities.map(({ facts: json, ...step }) => {
    const { from = null, plannedOn = null, before = null, note, fields = [] } = json as Facts;
    return { ...step, from, plannedOn, before, fields, note: notes.find((one) => one.id === note) ?? null };
  });
}
