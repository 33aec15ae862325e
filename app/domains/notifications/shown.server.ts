import { paths } from "~/paths";
import type { Prisma } from "~/platform/db/generated/client";
import { type Reason, isAlert, sentenceOf } from "./model";

/** What a line about an activity is made of; names and titles are joined when read. */
export const shownColumns = {
  id: true, reason: true, createdAt: true, readAt: true,
  savedSearch: { select: { name: true, words: true, kind: true, stage: true, department: { select: { slug: true } }, topic: { select: { slug: true } } } },
  activity: {
    select: {
      id: true, verb: true, facts: true,
      forDepartment: { select: { name: true } },
      request: { select: { id: true, slug: true, title: true, language: true, duplicateOfId: true } },
      dataset: { select: { id: true, slug: true, title: true } },
      inventoryEntry: { select: { id: true, slug: true, title: true, language: true } },
      importRun: { select: { id: true, source: { select: { id: true, title: true } } } },
    },
  },
} satisfies Prisma.NotificationSelect;

export type Selected = Prisma.NotificationGetPayload<{ select: typeof shownColumns }>;

/** A notification as a line: what happened, to what, and where to see it. */
export function shown({ activity, reason, savedSearch, ...notification }: Selected) {
  const { request, dataset, inventoryEntry, importRun } = activity;
  const line = {
    ...notification,
    activity: activity.id,
    reason: reason as Reason,
    sentence: sentenceOf(activity.verb, activity.facts as { from?: unknown; to?: unknown }, reason),
    by: activity.forDepartment?.name ?? null,
    search: savedSearch?.name ?? null,
    title: request?.title ?? dataset?.title ?? inventoryEntry?.title ?? importRun?.source.title ?? "",
    language: request?.language ?? inventoryEntry?.language ?? null,
    path: inquiryIn(activity.facts) ?? (request ? pathOf(request, activity, reason) : placeOf(activity)),
  };
  return savedSearch ? { ...line, ...found(savedSearch, request) } : line;
}

/** What fits a search is the news, whatever it was that happened. */
function found({ words, kind, stage, department, topic }: NonNullable<Selected["savedSearch"]>, request: Selected["activity"]["request"]) {
  if (request) return { sentence: "what.searchRequest" as const, path: paths.request(request) };
  const search = { q: words, kind, stage, department: department?.slug, topic: topic?.slug };
  return { sentence: "what.searchDatasets" as const, title: "", path: paths.keptSearch(search) };
}

/** What is about no request. */
function placeOf({ verb, dataset, inventoryEntry, importRun }: Selected["activity"]): string {
  if (dataset) return paths.dataset(dataset);
  if (inventoryEntry) return paths.entry(inventoryEntry);
  return importRun ? aboutRun(verb, importRun) : paths.home();
}

/** Where departments ask each other. */
function inquiryIn(facts: unknown): string | null {
  const { inquiry } = facts as { inquiry?: number };
  return inquiry === undefined ? null : paths.inquiry({ id: inquiry });
}

/** Only staff see what was offered to them, and what they arrange among themselves, and what is due. */
function pathOf(request: { id: number; slug: string }, { id, verb }: { id: number; verb: string }, reason: string): string {
  if (isAlert(verb)) return reason === "author" ? paths.request(request) : paths.staffRequest(request);
  if (verb === "request.reminded") return paths.request(request);
  if (verb === "request.offered") return paths.offers(request);
  return verb === "request.assigned" || verb === "request.noted" ? paths.staffRequest(request) : paths.requestActivity(request, id);
}

/** Where somebody decides, or sees what happened. */
const aboutRun = (verb: string, run: NonNullable<Selected["activity"]["importRun"]>) => (verb === "catalog.imported" ? paths.matches() : paths.importRun(run.source, run));
