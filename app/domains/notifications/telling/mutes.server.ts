import { db } from "~/platform/db/client.server";
import { joins } from "../model";
import type { Happened } from "./happened.server";

/** Who wanted no mail about a duplicate wants none about its original, unless they are there on their own. */
export async function handMutes({ verb, facts, request, answer }: Happened): Promise<void> {
  const original = answer?.duplicateOf;
  if (!request || !original || !joins(verb, facts)) return;
  await db().$executeRaw`
    INSERT INTO request_mute (person_id, request_id, created_at)
    SELECT person_id, ${original.id}, created_at FROM request_mute mute
    WHERE request_id = ${request.id}
      AND NOT EXISTS (SELECT FROM vote WHERE request_id = ${original.id} AND person_id = mute.person_id AND merge_id IS NULL)
      AND NOT EXISTS (SELECT FROM subscription WHERE request_id = ${original.id} AND person_id = mute.person_id AND merge_id IS NULL)
    ON CONFLICT DO NOTHING`;
}
