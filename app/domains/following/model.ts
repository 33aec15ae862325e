/** Following: being told what happens to one request, dataset, department, or dataset that is not published yet. */
export type Followed = { request: number } | { dataset: number } | { department: number } | { inventoryEntry: number };
export type FollowedKind = "request" | "dataset" | "department" | "inventoryEntry";

/** The subject's own column of a subscription. */
export function followedKey(subject: Followed) {
  if ("request" in subject) return { requestId: subject.request };
  if ("dataset" in subject) return { datasetId: subject.dataset };
  if ("inventoryEntry" in subject) return { inventoryEntryId: subject.inventoryEntry };
  return { departmentId: subject.department };
}

export function followedOf(kind: FollowedKind, id: number): Followed {
  if (kind === "request") return { request: id };
  if (kind === "inventoryEntry") return { inventoryEntry: id };
  return kind === "dataset" ? { dataset: id } : { department: id };
}
