import { cityDay, dayOf, daysBetween } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { translator } from "~/platform/i18n/server.server";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { confirmationTold, publicReview, reviewTold } from "~/domains/reviews/queries.server";
import { answerColumns, answerOf } from "./answer.server";

interface Facts {
  answer?: number;
  clarification?: number;
  revision?: number;
  confirmation?: number;
  review?: number;
  outcome?: string;
  from?: string | number | null;
  to?: string | number | null;
  fields?: string[];
  /** Another request, whose story this is, too. */
  other?: number;
  parts?: number[];
  votes?: number;
  transfer?: number;
  extension?: number;
  /** Working days without a reply. */
  days?: number;
  appeal?: number;
}

const requesterVerbs = ["request.appealed", "request.submitted", "request.edited", "request.withdrawn", "request.clarified"];

/** Every public step of a request, newest first, with the texts that belong to it. */
export async function timelineOf(request: { id: number; authorId: number; showName: boolean; createdAt: Date }, language: Language) {
  const { activities, answers, clarifications, revisions, confirmations, reviews, transfers, appeal, extension } = await db().datasetRequest.findUniqueOrThrow({
    where: { id: request.id },
    relationLoadStrategy: "join",
    select: {
      activities: {
        where: { audience: "public" },
        orderBy: { id: "desc" },
        select: {
          id: true, at: true, verb: true, actorId: true, actorRole: true, facts: true,
          actor: { select: { slug: true, displayName: true, deletedAt: true } },
          forDepartment: { select: { slug: true, shortName: true } },
        },
      },
      answers: { select: answerColumns },
      clarifications: { select: { id: true, body: true } },
      revisions: { select: { id: true, before: true } },
      confirmations: { select: { id: true, reference: true } },
      appeal: { select: { id: true, body: true, language: true } },
      reviews: { select: publicReview },
      transfers: { select: { id: true, reason: true, language: true } },
      extension: { select: { id: true, reason: true, toDue: true, note: true, language: true } },
    },
  });
  const others = await requestsNamed(activities);
  const departments = await departmentsNamed(activities.filter((activity) => activity.verb === "request.routed"));
  const byId = <T extends { id: number }>(rows: T[], id: number | undefined) => rows.find((row) => row.id === id);

  return activities.map(({ actor, actorId, facts: json, ...activity }) => {
    const facts = json as Facts;
    // Someone on the staff may have asked, too: what they do for a department tells nothing of that.
    const byAuthor = actorId === request.authorId && requesterVerbs.includes(activity.verb);
    const hidden = byAuthor && !request.showName;
    const answer = byId(answers, facts.answer);
    const clarification = byId(clarifications, facts.clarification);
    const revision = byId(revisions, facts.revision);
    const confirmation = byId(confirmations, facts.confirmation);
    return {
      ...activity,
      /** City days since the request was made. */
      afterDays: daysBetween(cityDay(request.createdAt), cityDay(activity.at)),
      byAuthor,
      actorRole: byAuthor ? "resident" : activity.actorRole,
      actor: actor && !actor.deletedAt && !hidden ? { slug: actor.slug, name: actor.displayName } : null,
      formerResident: actor?.deletedAt != null,
      from: facts.from ?? null,
      to: facts.to ?? null,
      fields: facts.fields ?? [],
      answer: answer ? answerOf(answer) : null,
      clarification: clarification ? { html: renderMarkdown(clarification.body) } : null,
      appeal: appeal && facts.appeal === appeal.id ? { html: renderMarkdown(appeal.body), language: appeal.language } : null,
      before: (revision?.before as Record<string, string | null> | undefined) ?? null,
      told: confirmation ? confirmationTold(confirmation, actor, language) : [...mergeTold(activity.verb, facts.votes ?? 0, language), ...reviewTold(byId(reviews, facts.review), facts.outcome, language)],
      transfer: byId(transfers, facts.transfer) ?? null,
      extension: extension && extension.id === facts.extension ? { ...extension, toDue: dayOf(extension.toDue) } : null,
      days: facts.days ?? 0,
      others: [facts.other, ...(facts.parts ?? [])].flatMap((id) => others.get(id ?? 0) ?? []),
      routedFrom: departments.get(Number(facts.from)) ?? null,
      routedTo: departments.get(Number(facts.to)) ?? null,
    };
  });
}

export type TimelineEntry = Awaited<ReturnType<typeof timelineOf>>[number];

const merging = ["joined", "parted", "unmerged", "split_off"] as const;

/** What came of it that another request was the same, or was not, or that this was a part. */
function mergeTold(verb: string, count: number, language: Language): string[] {
  const what = merging.find((one) => verb === `request.${one}`);
  return what ? [translator(language, "steps")(what, { count })] : [];
}

async function requestsNamed(activities: { facts: unknown }[]) {
  const ids = activities.flatMap(({ facts }) => [(facts as Facts).other ?? [], (facts as Facts).parts ?? []].flat());
  if (ids.length === 0) return new Map<number, { id: number; slug: string; title: string }>();
  const rows = await db().datasetRequest.findMany({ where: { id: { in: ids }, hiddenAt: null }, select: { id: true, slug: true, title: true } });
  return new Map(rows.map((row) => [row.id, row]));
}

async function departmentsNamed(routed: { facts: unknown }[]) {
  const ids = routed.flatMap(({ facts }) => [(facts as Facts).from, (facts as Facts).to]).filter((id) => typeof id === "number");
  if (ids.length === 0) return new Map<number, { slug: string; shortName: string }>();
  const rows = await db().department.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, shortName: true },
  });
  return new Map(rows.map(({ id, ...department }) => [id, department]));
}
