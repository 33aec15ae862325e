import type { Actor } from "~/domains/activity/actor";
import { recordPoints } from "~/domains/datasets/model";
import { cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { dueAgain, gateOf, lacksOf, outcomesPossible, sides } from "../model";
import { canConclude, canDocument, canExcuse, sidesOf } from "../policy";
import { twoSidesAllowed, weighedColumns, weighedOf } from "./weighed.server";

const columns = {
  ...weighedColumns,
  reason: true, manner: true,
  dataset: { select: { ...weighedColumns.dataset.select, lacks: true, provisionalSince: true } },
  begunBy: { select: { displayName: true, deletedAt: true } },
  concludedBy: { select: { displayName: true, deletedAt: true } },
  owner: { select: { displayName: true, deletedAt: true } },
  sides: {
    select: {
      side: true, state: true, reviewerId: true, at: true, note: true, elsewhereReference: true, elsewhereOn: true, elsewhereBy: true,
      reviewer: { select: { displayName: true, deletedAt: true } },
      checks: { orderBy: { pointId: "asc" }, select: { point: { select: { id: true, textEn: true, textEs: true } } } },
    },
  },
  columns: { orderBy: { id: "asc" }, select: { id: true, name: true, treatment: true, reason: true } },
  request: {
    select: {
      id: true, slug: true, title: true, status: true, language: true, departmentId: true,
      department: {
        select: { shortName: true, memberships: { orderBy: { personId: "asc" }, select: { personId: true, role: true, person: { select: { displayName: true } } } } },
      },
    },
  },
} satisfies Prisma.ReleaseReviewSelect;

/** A review with everything on its page; null where there is none. `answers` says whether they answer the request. */
export async function reviewPage(id: number) {
  const [row, points, twoSides] = await Promise.all([
    db().releaseReview.findUnique({ where: { id }, select: columns, relationLoadStrategy: "join" }),
    db().reviewChecklist.findMany({ where: { retiredAt: null }, orderBy: { id: "asc" }, select: { id: true, side: true, textEn: true, textEs: true } }),
    twoSidesAllowed(),
  ]);
  if (!row) return null;
  const members = row.request.department?.memberships ?? [];
  const answering = members.filter(({ role }) => role !== "viewer");
  const weighed = { ...weighedOf(row), answererIds: answering.map(({ personId }) => personId) };
  return { row, points, twoSides, weighed };
}

type Page = NonNullable<Awaited<ReturnType<typeof reviewPage>>>;

/** What of it leaves the server: names instead of numbers, and what this person may do. */
export function shownReview({ row, points, twoSides, weighed }: Page, actor: Actor, { answers, goesOn }: { answers: boolean; goesOn: boolean }) {
  const today = cityDay(now());
  const runs = row.endedAt === null && goesOn;
  const may = {
    say: runs ? sidesOf(actor, weighed, twoSides) : [],
    document: runs && canDocument(actor, weighed, answers),
    excuse: runs && canExcuse(actor, weighed),
    conclude: runs && canConclude(actor, weighed),
    name: runs && answers,
    again: row.endedAt === null && (answers || canConclude(actor, weighed)),
  };
  const { id, version, round, begunAt, endedAt, outcome, reason, concludedAt, concludedBy, manner, request, dataset, workingTitle } = row;
  return {
    id, version, round, begunAt, endedAt, outcome, reason, concludedAt, manner, may,
    title: dataset?.title ?? workingTitle ?? "",
    dataset: dataset && { id: dataset.id, slug: dataset.slug, title: dataset.title },
    request: { id: request.id, slug: request.slug, title: request.title, language: request.language, department: request.department?.shortName ?? null },
    begunBy: nameOf(row.begunBy), begunByYou: actor.kind === "person" && actor.id === row.begunById,
    concludedBy: nameOf(concludedBy),
    owner: row.ownerId === null ? null : { id: row.ownerId, name: nameOf(row.owner) },
    owners: may.name
      ? (request.department?.memberships ?? []).filter(({ personId }) => personId !== row.begunById).map(({ personId, person }) => ({ id: personId, name: person.displayName }))
      : [],
    gate: gateOf(weighed, today), lacks: lacksOf(weighed, today), again: dueAgain(weighed, today), carried: weighed.carried,
    possible: outcomesPossible(weighed),
    sides: sides.map((side) => sideShown(side, row.sides.find((word) => word.side === side), points)),
    documents: row.documents,
    /** What the catalogue's record has, ticked before anybody wrote anything down. */
    onRecord: dataset && !dataset.provisionalSince ? recordPoints.filter((point) => !dataset.lacks.includes(point)) : [],
    columns: row.columns,
    known: [...new Set([...weighed.columnsNow])],
  };
}

export type ReviewShown = ReturnType<typeof shownReview>;

function sideShown(side: Page["row"]["sides"][number]["side"], word: Page["row"]["sides"][number] | undefined, points: Page["points"]) {
  return {
    side,
    state: word?.state ?? ("pending" as const),
    at: word?.at ?? null,
    note: word?.note ?? null,
    by: nameOf(word?.reviewer ?? null),
    elsewhere: word?.elsewhereReference
      ? { reference: word.elsewhereReference, on: word.elsewhereOn && dayOf(word.elsewhereOn), by: word.elsewhereBy ?? nameOf(word.reviewer) }
      : null,
    ticked: word?.checks.map(({ point }) => point) ?? [],
    points: points.filter((point) => point.side === side).map(({ id, textEn, textEs }) => ({ id, textEn, textEs })),
  };
}

const nameOf = (person: { displayName: string; deletedAt: Date | null } | null) => (person && !person.deletedAt ? person.displayName : null);
