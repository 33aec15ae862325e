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
      request: { select: { id: true, slug: true, title: true, language: true } },
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
    path: request ? paths.requestActivity(request, activity.id) : dataset ? paths.dataset(dataset) : importRun ? aboutRun(activity.verb, importRun) : paths.home(),
  };
}

/** Where somebody decides, or sees what happened. */
const aboutRun = (verb: string, run: NonNullable<Selected["activity"]["importRun"]>) => (verb === "catalog.imported" ? paths.matches() : paths.importRun(run.source, run));
