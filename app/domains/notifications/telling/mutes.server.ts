import { db, transaction } from "~/platform/db/client.server";
import { joins } from "../model";
import type { Happened } from "./happened.server";

/** Who wanted no mail about a duplicate wants none about its original, until it goes on by itself again. */
export async function handMutes({ verb, facts, request, answer }: Happened): Promise<void> {
  if (request && answer?.duplicateOf && joins(verb, facts)) await hand(request.id, answer.duplicateOf.id);
  if (request && verb === "request.parted") await takeBack(request.id);
}

/** Unless they are at the original on their own. */
async function hand(duplicateId: number, originalId: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO request_mute (person_id, request_id, created_at, merge_id)
    SELECT person_id, ${originalId}, created_at, merge.id FROM request_mute mute
    JOIN merge ON merge.duplicate_id = mute.request_id AND merge.original_id = ${originalId} AND merge.ended_at IS NULL
    WHERE mute.request_id = ${duplicateId}
      AND NOT EXISTS (SELECT FROM vote WHERE request_id = ${originalId} AND person_id = mute.person_id AND vote.merge_id IS NULL)
      AND NOT EXISTS (SELECT FROM subscription WHERE request_id = ${originalId} AND person_id = mute.person_id AND subscription.merge_id IS NULL)
    ON CONFLICT DO NOTHING`;
}

async function takeBack(originalId: number): Promise<void> {
  await transaction(async (tx) => {
    // Whoever wanted none about another duplicate, too, goes on wanting none.
    await tx.$executeRaw`
      UPDATE request_mute brought SET merge_id = other.id
      FROM merge ended, merge other JOIN request_mute mute ON mute.request_id = other.duplicate_id
      WHERE brought.request_id = ${originalId} AND ended.id = brought.merge_id AND ended.ended_at IS NOT NULL
        AND other.original_id = ${originalId} AND other.ended_at IS NULL AND mute.person_id = brought.person_id`;
    await tx.requestMute.deleteMany({ where: { requestId: originalId, merge: { is: { endedAt: { not: null } } } } });
  });
}
