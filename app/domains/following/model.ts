/** Following: being told what happens to one request, dataset or department. */
export type Followed = { request: number } | { dataset: number } | { department: number };
export type FollowedKind = "request" | "dataset" | "department";

/** The subject's own column of a subscription. */
export function followedKey(subject: Followed) {
  if ("request" in subject) return { requestId: subject.request };
  if ("dataset" in subject) return { datasetId: subject.dataset };
  return { departmentId: subject.department };
}

export function followedOf(kind: FollowedKind, id: number): Followed {
  if (kind === "request") return { request: id };
  return kind === "dataset" ? { dataset: id } : { department: id };
}
