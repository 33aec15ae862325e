import type { PersonActor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";

export interface Asked {
  id: number;
  slug: string;
}

/** The person's request that a form with this key has already made; null where it has made none. */
export function requestBySubmission(actor: PersonActor, submissionKey: string): Promise<Asked | null> {
  return db().datasetRequest.findFirst({ where: { submissionKey, authorId: actor.id }, select: { id: true, slug: true } });
}
