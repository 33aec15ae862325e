/** Mind the data: what must be said of data, by whom, before it is released, and when that is enough. */
import type { ColumnTreatment, ReleaseManner, ReviewOutcome, ReviewPoint, ReviewSideName, ReviewSideState } from "~/platform/db/generated/enums";
import { type Day, addMonths } from "~/platform/calendar";

export type Side = ReviewSideName;
export type SideState = ReviewSideState;
export type Outcome = ReviewOutcome;
export type Point = ReviewPoint;
export type Manner = ReleaseManner;
export type Treatment = ColumnTreatment;

export const sides: Side[] = ["data_owner", "privacy", "legal", "security"];
export const sideStates: SideState[] = ["pending", "approved", "changes_requested", "rejected"];
export const outcomes: Outcome[] = ["open", "open_with_changes", "limited", "withhold"];
/** What of the documentation must be there, besides the title. */
export const points: Point[] = ["description", "license", "open_format", "frequency", "manner"];
export const manners: Manner[] = ["automatic", "by_hand"];
export const treatments: Treatment[] = ["withheld", "aggregated", "masked"];

/** A review is good for so long. */
const monthsGood = 12;

/** What a review has to say for itself. */
export interface Weighed {
  outcome: Outcome | null;
  concludedOn: Day | null;
  /** Carried over from the first issue, which asked for no documentation. */
  carried: boolean;
  sides: { side: Side; state: SideState }[];
  documents: { point: Point; there: boolean; whyNot: string | null }[];
  columnsSeen: string[];
  /** The columns the dataset has now; none where nobody knows any. */
  columnsNow: string[];
}

/** What keeps a gate closed. */
export type Lack = Side | "documentation" | "outcome" | "withheld" | "columns" | "year";

export type Gate = "open" | "in_part" | "closed";

export function sidesLacking({ sides: said }: Pick<Weighed, "sides">): Side[] {
  return sides.filter((side) => !said.some((word) => word.side === side && word.state === "approved"));
}

export function pointsLacking({ documents, carried }: Pick<Weighed, "documents" | "carried">): Point[] {
  if (carried) return [];
  return points.filter((point) => !documents.some((document) => document.point === point && (document.there || document.whyNot)));
}

/** Whether the dataset's columns are other ones than were looked at. Where nobody knew any, there is nothing to compare. */
export function columnsChanged({ columnsSeen, columnsNow }: Pick<Weighed, "columnsSeen" | "columnsNow">): boolean {
  if (columnsSeen.length === 0 || columnsNow.length === 0) return false;
  const inOrder = (names: string[]) => [...names].sort().join("\n");
  return inOrder(columnsSeen) !== inOrder(columnsNow);
}

/** From this day on the review is to be done again. */
export const goodUntil = (concludedOn: Day): Day => addMonths(concludedOn, monthsGood);

/** Why a review that was done is to be done again, where it is. */
export function dueAgain(review: Pick<Weighed, "concludedOn" | "columnsSeen" | "columnsNow">, today: Day): "columns" | "year" | null {
  if (columnsChanged(review)) return "columns";
  return review.concludedOn !== null && today >= goodUntil(review.concludedOn) ? "year" : null;
}

/** All that keeps the gate closed; nothing where it is open, be it in part. */
export function lacksOf(review: Weighed, today: Day): Lack[] {
  const again = dueAgain(review, today);
  return [
    ...sidesLacking(review),
    ...(pointsLacking(review).length > 0 ? (["documentation"] as const) : []),
    ...(review.outcome === null ? (["outcome"] as const) : []),
    ...(review.outcome === "withhold" ? (["withheld"] as const) : []),
    ...(again ? [again] : []),
  ];
}

export function gateOf(review: Weighed, today: Day): Gate {
  if (lacksOf(review, today).length > 0) return "closed";
  return review.outcome === "limited" ? "in_part" : "open";
}

/** Whether data behind this gate may go out so. */
export const lets = (gate: Gate, release: "fulfilled" | "partially_fulfilled") => gate === "open" || (gate === "in_part" && release === "partially_fulfilled");

/** Which outcomes may be chosen as things stand: to withhold needs nobody's approval but one side that refuses. */
export function outcomesPossible(review: Pick<Weighed, "sides" | "documents" | "carried">): Outcome[] {
  const refused = review.sides.some(({ state }) => state === "rejected" || state === "changes_requested");
  const ready = sidesLacking(review).length === 0 && pointsLacking(review).length === 0;
  return outcomes.filter((outcome) => (outcome === "withhold" ? refused || ready : ready));
}

/** How far the word of a review reaches, as lists and marks need to know it. */
export interface Standing {
  endedAt: Date | string | null;
  outcome: Outcome | null;
  concludedAt: Date | string | null;
}

/** Whether all that a release waits for was said: of each dataset whose review runs now. */
export function isCleared(reviews: Pick<Standing, "endedAt" | "outcome">[]): boolean {
  const running = reviews.filter(({ endedAt }) => endedAt === null);
  return running.length > 0 && running.every(({ outcome }) => outcome !== null && outcome !== "withhold");
}
