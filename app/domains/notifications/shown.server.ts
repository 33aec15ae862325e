import { paths } from "~/paths";
import type { Prisma } from "~/platform/db/generated/client";
import { type Reason, sentenceOf } from "./model";

/** What a line about an activity is made of; names and titles are joined when read. */
export const shownColumns = {
  id: true, reason: true, createdAt: true, readAt: true,
  activity: {
    select: {
      id: true, verb: true, facts: true,
      forDepartment: { select: { name: true } },
      request: { select: { id: true, slug: true, title: true, language: true, duplicateOfId: true } },
      dataset: { select: { id: true, slug: true, title: true } },
      importRun: { select: { id: true, source: { select: { id: true, title: true } } } },
    },
  },
} satisfies Prisma.NotificationSelect;

export type Selected = Prisma.NotificationGetPayload<{ select: typeof shownColumns }>;

/** A notification as a line: what happened, to what, and where to see it. */
export function shown({ activity, reason, ...notification }: Selected) {
  const { request, dataset, importRun } = activity;
  return {
    ...notification,
    activity: activity.id,
    reason: reason as Reason,
    sentence: sentenceOf(activity.verb, activity.facts as { from?: unknown; to?: unknown }),
    by: activity.forDepartment?.name ?? null,
    title: request?.title ?? dataset?.title ?? importRun?.source.title ?? "",
    language: request?.language ?? null,
    path: request ? pathOf(request, activity) : dataset ? paths.dataset(dataset) : importRun ? paths.importRun(importRun.source, importRun) : paths.home(),
  };
}

/** Only staff see what was offered to them. */
function pathOf(request: { id: number; slug: string }, { id, verb }: { id: number; verb: string }): string {
  return verb === "request.offered" ? paths.offers(request) : paths.requestActivity(request, id);
}
