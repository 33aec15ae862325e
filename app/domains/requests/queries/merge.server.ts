import type { AnswerForm } from "../schemas";
import { db } from "~/platform/db/client.server";

/** What a merge would bring to its original, before anybody presses: who voted for or follows both counts once. Null for any other answer. */
export async function joining(duplicateId: number, { status, duplicateOf }: Pick<AnswerForm, "status" | "duplicateOf">) {
  if (status !== "duplicate") return null;
  const [row] = await db().$queryRaw<{ id: number; title: string; votes: number; both: number; followers: number; before: number }[]>`
    SELECT o.id, o.title, o.vote_count AS before,
      (SELECT count(*)::int FROM vote v WHERE v.request_id = ${duplicateId}) AS votes,
      (SELECT count(*)::int FROM vote v JOIN vote own ON own.person_id = v.person_id AND own.request_id = o.id WHERE v.request_id = ${duplicateId}) AS both,
      (SELECT count(*)::int FROM subscription s WHERE s.request_id = ${duplicateId}) AS followers
    FROM dataset_request o WHERE o.id = ${duplicateOf ?? 0}`;
  return row ?? null;
}

export type Joining = NonNullable<Awaited<ReturnType<typeof joining>>>;

/** What undoing the merge of a duplicate would give back to it; null where none stands. */
export async function undoing(duplicateId: number) {
  const merge = await db().merge.findFirst({
    where: { duplicateId, endedAt: null },
    relationLoadStrategy: "join",
    select: {
      fromStatus: true,
      original: { select: { id: true, slug: true, title: true } },
      _count: { select: { handedVotes: true, followers: true } },
    },
  });
  return merge && { original: merge.original, fromStatus: merge.fromStatus, votes: merge._count.handedVotes, followers: merge._count.followers };
}

export type Undoing = NonNullable<Awaited<ReturnType<typeof undoing>>>;
