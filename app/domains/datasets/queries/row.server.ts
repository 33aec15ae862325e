import { cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Prisma } from "~/platform/db/generated/client";
import { plainText, renderDescription } from "~/platform/markdown/markdown.server";
import { freshnessOf } from "../model";

export const rowColumns = {
  id: true, slug: true, title: true, description: true, publisherName: true, modifiedOn: true, dueOn: true, goneAt: true, provisionalSince: true, formats: true, brokenLinks: true,
  department: { select: { slug: true, name: true, shortName: true } },
} satisfies Prisma.DatasetSelect;

type Selected = Prisma.DatasetGetPayload<{ select: typeof rowColumns }>;

const mostFormats = 5;

/** A dataset as lists show it; days are "2026-11-23". */
export function rowOf({ description, formats, modifiedOn, dueOn, goneAt, provisionalSince, ...dataset }: Selected) {
  const due = dueOn && dayOf(dueOn);
  return {
    ...dataset,
    modifiedOn: modifiedOn && dayOf(modifiedOn),
    dueOn: due,
    freshness: freshnessOf(due, cityDay(now())),
    gone: goneAt !== null,
    provisional: provisionalSince !== null,
    summary: plainText(renderDescription(description.slice(0, 2_000)), 140),
    formats: formats.slice(0, mostFormats),
  };
}

export type DatasetRow = ReturnType<typeof rowOf>;
