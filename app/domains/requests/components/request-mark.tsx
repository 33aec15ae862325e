import { Mark } from "~/ui/Mark";
import type { MarkState } from "~/ui/mark-tiles";
import type { RequestStatus } from "../model";
import type { Standing } from "./shown";

const marks: Record<RequestStatus, MarkState> = {
  submitted: "asked",
  under_review: "under-review",
  needs_clarification: "asked",
  planned: "answered",
  in_progress: "in-progress",
  release_review: "in-progress",
  fulfilled: "released",
  partially_fulfilled: "released-in-part",
  already_published: "closed",
  declined: "declined",
  appealed: "under-review",
  duplicate: "closed",
  withdrawn: "closed",
  referred: "closed",
};

/** The mark of a state; once the review is confirmed only the release is missing. */
export function markOf({ status, reviewed }: Pick<Standing, "status" | "reviewed">): MarkState {
  return status === "release_review" && reviewed ? "releasing" : marks[status];
}

export interface RequestMarkProps {
  request: Pick<Standing, "status" | "reviewed" | "late">;
  size?: number;
  /** Only where no words stand beside it. */
  title?: string;
}

export function RequestMark({ request, size, title }: RequestMarkProps) {
  return <Mark state={markOf(request)} late={request.late !== null} {...{ size, title }} />;
}
