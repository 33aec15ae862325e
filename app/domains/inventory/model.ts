/** The inventory: what departments hold and have not published yet, and how far each of it is. */
import type { InventoryHow, InventorySensitivity, InventoryStatus } from "~/platform/db/generated/enums";

export type { InventoryHow, InventorySensitivity, InventoryStatus };

export const sensitivities = ["no_personal_data", "personal_data_left_out", "sensitive"] as const satisfies InventorySensitivity[];
export const hows = ["automatic", "by_hand"] as const satisfies InventoryHow[];

/** What may follow; what is scheduled may be scheduled anew, and what was taken for published or removed is listed again. */
const moves: Record<InventoryStatus, readonly InventoryStatus[]> = {
  listed: ["scheduled", "published", "removed"],
  scheduled: ["listed", "scheduled", "published", "removed"],
  published: ["listed"],
  removed: ["listed"],
};

export const canMove = (from: InventoryStatus, to: InventoryStatus) => moves[from].includes(to);

/** A step that takes something back is said why. */
export const needsReason = (from: InventoryStatus, to: InventoryStatus) => to === "removed" || to === "listed" || (from === "scheduled" && to === "scheduled");

/** As long as it is not out, a vote says that somebody wants it. */
export const votingOpen = (status: InventoryStatus) => status === "listed" || status === "scheduled";

/** How the list is narrowed and ordered: words of its address. */
export const stages = ["listed", "scheduled", "published"] as const satisfies InventoryStatus[];
export type Stage = (typeof stages)[number];
export const sortOrders = ["votes", "newest", "soonest"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A department's inventory by state; what was removed counts nowhere. */
export type Size = Record<Stage, number>;

export const known = ({ listed, scheduled, published }: Size) => listed + scheduled + published;

const fewestForARate = 10;

/** The published share in whole percent; null of fewer than ten, of which a share says nothing. */
export function shareOf(size: Size): number | null {
  const all = known(size);
  return all < fewestForARate ? null : Math.floor((size.published / all) * 100);
}

export const titleLength = 120;
