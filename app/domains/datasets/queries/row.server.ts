import { dayOf } from "~/platform/calendar";
import type { Prisma } from "~/platform/db/generated/client";
import { plainText, renderDescription } from "~/platform/markdown/markdown.server";
import { formatsOf } from "../model";

export const rowColumns = {
  id: true, slug: true, title: true, description: true, publisherName: true, modifiedOn: true, goneAt: true,
  department: { select: { slug: true, name: true, shortName: true } },
  distributions: {
    orderBy: { position: "asc" },
    take: 40,
    select: { title: true, description: true, format: true, mediaType: true, accessUrl: true, downloadUrl: true },
  },
} satisfies Prisma.DatasetSelect;

type Selected = Prisma.DatasetGetPayload<{ select: typeof rowColumns }>;

const mostFormats = 5;

/** A dataset as lists show it; days are "2026-11-23". */
export function rowOf({ description, distributions, modifiedOn, goneAt, ...dataset }: Selected) {
  return {
    ...dataset,
    modifiedOn: modifiedOn && dayOf(modifiedOn),
    gone: goneAt !== null,
    summary: plainText(renderDescription(description.slice(0, 2_000)), 140),
    formats: formatsOf(distributions).slice(0, mostFormats),
  };
}

export type DatasetRow = ReturnType<typeof rowOf>;
