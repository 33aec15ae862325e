import type { Verb } from "~/domains/activity/verbs";
import { refusalWords } from "~/domains/refusals/model";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";

const answerColumns = {
  body: true, language: true, plannedOn: true, plannedPrecision: true, planReason: true, format: true, leftOut: true,
  refusal: { select: { ...refusalWords, appealable: true } }, correction: true, holder: true, holderUrl: true,
  duplicateOf: { select: { id: true, slug: true, title: true, hiddenAt: true } },
  datasets: { select: { dataset: { select: { id: true, slug: true, title: true } } } },
} satisfies Prisma.AnswerSelect;

const requestColumns = {
  id: true, slug: true, title: true, language: true, status: true, authorId: true, dueOn: true, hiddenAt: true, appealedAt: true, departmentId: true,
  department: { select: { id: true, name: true, shortName: true, answererCount: true } },
} satisfies Prisma.DatasetRequestSelect;

/** An activity with everything that a notification of it says, joined now. Null where there is nobody to tell. */
export async function happened(id: number) {
  const activity = await db().activity.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      id: true, at: true, verb: true, facts: true, actorId: true,
      forDepartment: { select: { name: true, shortName: true } },
      request: { select: requestColumns },
      dataset: { select: { id: true, slug: true, title: true, departmentId: true } },
      inventoryEntryId: true,
    },
  });
  if (!activity || activity.request?.hiddenAt) return null;
  const facts = activity.facts as Facts;
  return {
    ...activity,
    verb: activity.verb as Verb,
    facts,
    answer: facts.answer ? await db().answer.findUnique({ where: { id: facts.answer }, select: answerColumns }) : null,
    offered: Array.isArray(facts.datasets) ? await db().dataset.findMany({ where: { id: { in: facts.datasets } }, select: { id: true, slug: true, title: true } }) : [],
    extension: facts.extension ? await db().extension.findUnique({ where: { id: facts.extension }, select: { reason: true, toDue: true, note: true } }) : null,
    transfer: facts.transfer ? await db().transfer.findUnique({ where: { id: facts.transfer }, select: { reason: true } }) : null,
    parts: facts.parts && activity.request ? await requestsNamed([activity.request.id, ...facts.parts]) : [],
    other: facts.other ? ((await requestsNamed([facts.other]))[0] ?? null) : null,
    reply: facts.clarification
      ? await db().clarification.findUnique({ where: { id: facts.clarification }, select: { body: true } })
      : facts.appeal
        ? await db().appeal.findUnique({ where: { id: facts.appeal }, select: { body: true } })
        : null,
  };
}

function requestsNamed(ids: number[]) {
  return db().datasetRequest.findMany({ where: { id: { in: ids }, hiddenAt: null }, orderBy: { id: "asc" }, select: { id: true, slug: true, title: true } });
}

interface Facts {
  answer?: number;
  clarification?: number;
  /** Offered to a request, with how many requests that run offered any to; elsewhere how many there are. */
  datasets?: number[] | number;
  requests?: number;
  transfer?: number;
  appeal?: number;
  /** What a request was split into, besides itself. */
  parts?: number[];
  /** Another request, whose story this is, too. */
  other?: number;
  /** What one department asked another. */
  inquiry?: number;
  /** Whom a note names. */
  mentioned?: number[];
  from?: string | number | null;
  to?: string | number | null;
  waiting?: number;
  waitedBefore?: number;
  /** A question that is asked again, and when it is closed without a reply. */
  closesOn?: string;
  /** Why a due day was put off. */
  extension?: number;
}

export type Happened = NonNullable<Awaited<ReturnType<typeof happened>>>;
export type HappenedToRequest = Happened & { request: NonNullable<Happened["request"]> };
export type PublishedAnswer = NonNullable<Happened["answer"]>;
