import { refusalWords } from "~/domains/refusals/model";
import { dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { type RequestStatus, standingAnswer } from "../model";

export const answerColumns = {
  id: true, at: true, fromStatus: true, toStatus: true, body: true, language: true, authorRole: true,
  plannedOn: true, plannedPrecision: true, planReason: true, format: true, leftOut: true,
  holder: true, holderUrl: true,
  refusal: { select: refusalWords },
  correctsId: true, correction: true, correctedBy: { select: { at: true } },
  author: { select: { slug: true, displayName: true, deletedAt: true } },
  department: { select: { slug: true, name: true, shortName: true, abbreviation: true } },
  duplicateOf: { select: { id: true, slug: true, title: true, hiddenAt: true } },
  datasets: { select: { dataset: { select: { id: true, slug: true, title: true } } } },
} satisfies Prisma.AnswerSelect;

/** The newest official text as it was typed, to be corrected; null where nothing was said. */
export async function answerToCorrect(request: { id: number; status: RequestStatus }) {
  const columns = { id: true, fromStatus: true, toStatus: true, body: true, language: true, format: true, leftOut: true } as const;
  const answers = await db().answer.findMany({ where: { requestId: request.id }, orderBy: { id: "desc" }, select: columns });
  return standingAnswer(request.status, answers) ?? null;
}

type Selected = Prisma.AnswerGetPayload<{ select: typeof answerColumns }>;

/** An official answer as pages show it. */
export function answerOf({ body, author, datasets, plannedOn, duplicateOf, ...answer }: Selected) {
  return {
    ...answer,
    html: renderMarkdown(body),
    plannedOn: plannedOn && dayOf(plannedOn),
    author: author.deletedAt ? null : { slug: author.slug, name: author.displayName },
    duplicateOf: shownOriginal(duplicateOf),
    datasets: datasets.map((link) => link.dataset),
  };
}

/** The request this one repeats, unless it has been hidden since: its title may be why. */
function shownOriginal(original: Selected["duplicateOf"]) {
  if (!original || original.hiddenAt) return null;
  const { id, slug, title } = original;
  return { id, slug, title };
}

export type OfficialAnswer = ReturnType<typeof answerOf>;
