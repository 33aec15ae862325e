/** The seam to the release review: what scheduling opens, and what publishing waits for. */
import type { PersonActor } from "~/domains/activity/actor";
import type { Tx } from "~/platform/db/client.server";
import type { LockedEntry } from "./locking.server";

/** The domain `reviews` opens a review of this entry here, with its title as the working title. Until then there is none to open. */
export async function askForReview(_tx: Tx, _actor: PersonActor, _entry: LockedEntry): Promise<void> {}

/** The domain `reviews` refuses here what its gate does not let through. What is on the portal already is out; nothing here takes it there. */
export async function allowRelease(_tx: Tx, _entry: LockedEntry): Promise<void> {}
