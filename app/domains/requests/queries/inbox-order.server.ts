import { type Day, addDays } from "~/platform/calendar";
import { type Dated, type InboxSection, awaitsDecision, inboxSections, planEnds, stages } from "../model";

/** What decides where a request stands in the inbox. */
export interface Placed extends Dated {
  id: number;
  createdAt: Date;
  departmentId: number | null;
  department: { answererCount: number } | null;
  late: { what: "answer" | "plan" } | null;
  reviewed: boolean;
}

export interface May {
  /** An appeal against what this person declined: somebody else decides. */
  own?: boolean;
  answer: boolean;
  route: boolean;
  confirm: boolean;
}

export function sectionOf(request: Placed, may: May, today: Day): InboxSection {
  if (may.route && request.departmentId === null) return "route";
  if (may.confirm) return "confirm";
  if (request.late) return "late";
  if (request.status === "needs_clarification") return "requester";
  if (request.status === "release_review") return request.reviewed ? "ready" : "review";
  if (may.route && request.department?.answererCount === 0) return "absent";
  const promised = promisedDay(request);
  if (promised !== null && promised < addDays(today, 7)) return "week";
  return planned.includes(request.status) ? "planned" : "later";
}

const planned: Dated["status"][] = [...stages.planned];

/** Sections that nobody on the staff need do anything about now. */
const resting: InboxSection[] = ["planned", "review", "requester"];
export const waitsForStaff = (section: InboxSection) => !resting.includes(section);

/** The day something is promised for: an answer, or what the answer promised. */
function promisedDay({ status, dueOn, plannedOn, plannedPrecision }: Dated): Day | null {
  if (awaitsDecision(status) || status === "appealed") return dueOn;
  return plannedOn && plannedPrecision ? planEnds(plannedOn, plannedPrecision) : null;
}

/** By section; within it late answers, late plans, then what is due next, and what has no day last. */
export function inOrder<Row extends Placed & { section: InboxSection }>(rows: Row[]): Row[] {
  const place = (row: Row) => [
    inboxSections.indexOf(row.section),
    row.late?.what === "answer" ? 0 : row.late ? 1 : 2,
    promisedDay(row) ?? "9999",
    row.createdAt.getTime(),
    row.id,
  ];
  const placed = rows.map((row) => ({ row, place: place(row) }));
  return placed.sort((a, b) => compared(a.place, b.place)).map(({ row }) => row);
}

function compared(a: (number | string)[], b: (number | string)[]): number {
  const first = a.findIndex((value, at) => value !== b[at]);
  return first < 0 ? 0 : a[first]! < b[first]! ? -1 : 1;
}
