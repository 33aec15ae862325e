import { type PersonActor, hasCityRole, reviewerRoles } from "~/domains/activity/actor";
import { addDays, addMonths, cityDay, startOfDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { type Side, pointsLacking, sides, sidesLacking } from "../model";
import { canConclude, sidesOf } from "../policy";
import { twoSidesAllowed, weighedColumns, weighedOf } from "./weighed.server";

const most = 200;
const latelyDays = 30;

const columns = {
  ...weighedColumns,
  request: { select: { ...weighedColumns.request.select, id: true, slug: true, title: true, language: true, department: { select: { shortName: true, memberships: weighedColumns.request.select.department.select.memberships } } } },
} satisfies Prisma.ReleaseReviewSelect;

type Row = Prisma.ReleaseReviewGetPayload<{ select: typeof columns }>;

/** What waits for this person, by side and longest first; what they said lately; and what is to be reviewed again. */
export async function reviewInbox(actor: PersonActor) {
  const [rows, twoSides, lately, again] = await Promise.all([running(actor), twoSidesAllowed(), doneLately(actor), toReviewAgain(actor)]);
  const standing = rows.map((row) => {
    const review = weighedOf(row);
    const pending = row.sides.filter(({ state }) => state === "pending").map(({ side }) => side);
    const mine = row.outcome === null ? sidesOf(actor, review, twoSides).filter((side) => pending.includes(side)) : [];
    const concludes = row.outcome === null && sidesLacking(review).length === 0 && canConclude(actor, review);
    return { row: { ...rowOf(row), lacksDocuments: pointsLacking(review).length > 0 }, mine, concludes };
  });
  const bySide = (side: Side) => standing.filter(({ mine }) => mine.includes(side)).map(({ row }) => row);
  return {
    sections: [
      ...sides.map((side) => ({ name: side, rows: bySide(side) })),
      { name: "conclude" as const, rows: standing.filter(({ concludes }) => concludes).map(({ row }) => row) },
    ].filter((section) => section.rows.length > 0),
    others: standing.filter(({ mine, concludes, row }) => mine.length === 0 && !concludes && row.outcome === null).map(({ row }) => row),
    again,
    lately,
  };
}

function rowOf({ id, version, round, begunAt, outcome, workingTitle, dataset, request, sides: said }: Row) {
  const { slug, title, language, department } = request;
  const waitsFor = sides.filter((side) => said.some((word) => word.side === side && word.state !== "approved"));
  return { id, version, round, begunAt, outcome, title: dataset?.title ?? workingTitle ?? "", waitsFor, request: { id: request.id, slug, title, language }, department: department?.shortName ?? null };
}

export type ReviewRow = ReturnType<typeof rowOf>;

const everybodys = (actor: PersonActor) => hasCityRole(actor, ...reviewerRoles, "open_data_coordinator", "administrator");

function theirs(actor: PersonActor): Prisma.ReleaseReviewWhereInput {
  if (everybodys(actor)) return {};
  return { OR: [{ ownerId: actor.id }, { request: { departmentId: { in: actor.memberships.map(({ departmentId }) => departmentId) } } }] };
}

function running(actor: PersonActor): Promise<Row[]> {
  return db().releaseReview.findMany({
    where: {
      AND: [theirs(actor)], endedAt: null, request: { hiddenAt: null },
      OR: [{ request: { status: "release_review" } }, { concludedAt: null, request: { status: { in: ["fulfilled", "partially_fulfilled"] } } }],
    },
    orderBy: [{ begunAt: "asc" }, { id: "asc" }],
    take: most, select: columns, relationLoadStrategy: "join",
  });
}

/** Released data whose newest review looked at other columns, or is twelve months old. */
async function toReviewAgain(actor: PersonActor) {
  const departments = everybodys(actor) ? null : actor.memberships.map(({ departmentId }) => departmentId);
  const aYearAgo = startOfDay(addDays(addMonths(cityDay(now()), -12), 1));
  return db().$queryRaw<{ id: number; title: string; why: "columns" | "year"; concludedAt: Date; department: string | null }[]>`
    SELECT review.id, dataset.title, review.concluded_at AS "concludedAt", department.short_name AS department,
      CASE WHEN looked.differs THEN 'columns' ELSE 'year' END AS why
    FROM release_review review
    JOIN dataset ON dataset.id = review.dataset_id AND dataset.gone_at IS NULL
    JOIN dataset_request request ON request.id = review.request_id
    LEFT JOIN department ON department.id = request.department_id
    CROSS JOIN LATERAL (
      SELECT cardinality(columns_seen) > 0 AND jsonb_typeof(columns) = 'array' AND jsonb_array_length(columns) > 0 AND
        ARRAY(SELECT seen FROM unnest(columns_seen) seen ORDER BY 1) <> ARRAY(SELECT col ->> 'name' FROM jsonb_array_elements(columns) col ORDER BY 1) AS differs
    ) looked
    WHERE review.ended_at IS NULL AND review.outcome <> 'withhold' AND request.hidden_at IS NULL
      AND request.status IN ('fulfilled', 'partially_fulfilled')
      AND (${departments}::int[] IS NULL OR request.department_id = ANY (${departments}::int[]))
      AND (review.concluded_at < ${aYearAgo} OR looked.differs)
      AND NOT EXISTS (SELECT FROM release_review later WHERE later.dataset_id = review.dataset_id AND later.id > review.id)
    ORDER BY review.concluded_at, review.id LIMIT ${most}`;
}

async function doneLately(actor: PersonActor) {
  const rows = await db().reviewSide.findMany({
    where: { reviewerId: actor.id, at: { gte: startOfDay(addDays(cityDay(now()), -latelyDays)) }, review: { request: { hiddenAt: null } } },
    orderBy: [{ at: "desc" }, { reviewId: "desc" }], take: 30, relationLoadStrategy: "join",
    select: { side: true, state: true, at: true, review: { select: { id: true, workingTitle: true, dataset: { select: { title: true } } } } },
  });
  return rows.map(({ side, state, at, review }) => ({ side, state, at, id: review.id, title: review.dataset?.title ?? review.workingTitle ?? "" }));
}
