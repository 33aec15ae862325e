import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { dataCopyMinutes } from "../model";

const subject = { requestId: true, datasetId: true, departmentId: true, inventoryEntryId: true } as const;

const titled = { select: { id: true, slug: true, title: true, hiddenAt: true } } as const;

const everything = {
  displayName: true, email: true, language: true, workMail: true, mailStopped: true, createdAt: true,
  formerSlugs: { select: { slug: true } },
  cityRoles: { select: { role: true, grantedAt: true } },
  memberships: { select: { role: true, createdAt: true, department: { select: { name: true } } } },
  sessions: { select: { device: true, createdAt: true, lastUsedAt: true } },
  requests: { omit: { submissionKey: true, version: true, authorId: true, hiddenReason: true } },
  revisions: { select: { requestId: true, at: true, before: true } },
  clarifications: { select: { requestId: true, at: true, body: true } },
  votes: { select: { requestId: true, at: true, use: true, request: titled } },
  inventoryVotes: { select: { entryId: true, at: true, use: true } },
  inventoryNotes: { select: { entryId: true, at: true, body: true } },
  handedVotes: { select: { at: true, use: true, merge: { select: { duplicateId: true, originalId: true } } } },
  handedFollows: { select: { createdAt: true, merge: { select: { duplicateId: true, originalId: true } } } },
  transfers: { select: { requestId: true, at: true, reason: true } },
  answers: { select: { requestId: true, at: true, fromStatus: true, toStatus: true, body: true, correction: true } },
  appeals: { select: { requestId: true, at: true, body: true, outcome: true } },
  refusalChanges: { select: { code: true, at: true, before: true, undoes: true } },
  templateVersions: { select: { templateId: true, at: true, titleEn: true, titleEs: true, bodyEn: true, bodyEs: true } },
  confirmations: { select: { requestId: true, at: true, reference: true, note: true } },
  reviewSides: { select: { side: true, state: true, at: true, note: true, elsewhereReference: true, review: { select: { requestId: true, datasetId: true } } } },
  concludedReviews: { select: { requestId: true, datasetId: true, concludedAt: true, outcome: true, reason: true } },
  settledOffers: { select: { requestId: true, datasetId: true, settledAt: true, verdict: true } },
  subscriptions: { select: { ...subject, createdAt: true, request: titled, dataset: { select: { id: true, slug: true, title: true } }, department: { select: { slug: true, name: true } }, inventoryEntry: { select: { id: true, slug: true, title: true } } } },
  savedSearches: { select: { name: true, words: true, kind: true, departmentId: true, topicId: true, stage: true, pace: true, createdAt: true } },
  requestMutes: { select: { requestId: true, createdAt: true } },
  notificationWishes: { select: { kind: true, mail: true, onPlaza: true } },
  notifications: { select: { createdAt: true, readAt: true, reason: true, activity: { select: { verb: true, at: true, ...subject } } } },
  mails: { select: { kind: true, createdAt: true, sentAt: true, to: true, subject: true, text: true } },
  addressChanges: { select: { newEmail: true, createdAt: true, expiresAt: true, oldConfirmedAt: true, newConfirmedAt: true, endedAt: true } },
  dataCopies: { select: { askedAt: true, readyAt: true, expiresAt: true } },
  acts: { select: { at: true, verb: true, actorRole: true, ...subject, setting: true, facts: true } },
  subjectOf: { select: { at: true, verb: true, facts: true } },
} satisfies Prisma.PersonSelect;

/** All that Plaza keeps of a person, as JSON for people and for programs. */
export async function copyOf(personId: number): Promise<string> {
  const { mails, votes, subscriptions, ...person } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: everything });
  // What an address is confirmed with is for its own reader: whoever is signed in could be somebody else.
  const readable = mails.map(({ text, ...mail }) => (mail.kind === "address_change" ? mail : { ...mail, text }));
  return `${JSON.stringify({ madeAt: now(), ...person, votes: votes.map(named), subscriptions: subscriptions.map(named), mails: readable }, null, 2)}\n`;
}

interface Named {
  request?: { id: number; slug: string; title: string; hiddenAt: Date | null } | null;
  dataset?: { id: number; slug: string; title: string } | null;
  department?: { slug: string; name: string } | null;
  inventoryEntry?: { id: number; slug: string; title: string } | null;
}

/** What it is about, by its title and where it is read; what was hidden is read by nobody. */
function named<Row extends Named>({ request, dataset, department, inventoryEntry, ...row }: Row) {
  if (request && !request.hiddenAt) return { ...row, title: request.title, address: absolute(paths.request(request)) };
  if (inventoryEntry) return { ...row, title: inventoryEntry.title, address: absolute(paths.entry(inventoryEntry)) };
  if (dataset) return { ...row, title: dataset.title, address: absolute(paths.dataset(dataset)) };
  return department ? { ...row, title: department.name, address: absolute(paths.department(department)) } : row;
}

/** How many rows that would be, about. */
export async function sizeOfCopy(personId: number): Promise<number> {
  const counted = { requests: true, votes: true, subscriptions: true, notifications: true, mails: true, acts: true } as const;
  const { _count } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: { _count: { select: counted } } });
  return Object.values(_count).reduce((sum, count) => sum + count, 0);
}

/** The newest copy that was asked for and can still be fetched, or is being made: one that was given up stands in nobody's way. */
export function copyAskedBy(personId: number) {
  return db().dataCopy.findFirst({
    where: { personId, expiresAt: { gt: now() }, OR: [{ readyAt: { not: null } }, { askedAt: { gt: minutesAfter(now(), -dataCopyMinutes) } }] },
    orderBy: { id: "desc" },
    select: { id: true, askedAt: true, readyAt: true, expiresAt: true },
  });
}

/** A copy's JSON, for the person whose it is; null once it is over. */
export async function copyMade(personId: number, id: number): Promise<string | null> {
  const copy = await db().dataCopy.findFirst({ where: { id, personId, expiresAt: { gt: now() } }, select: { json: true } });
  return copy?.json ?? null;
}
