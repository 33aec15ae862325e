/** The life of a dataset request: its states, what may follow what, and what its dates mean. */
import type { DatePrecision, DeclineReason, ExtensionReason, RequestKind, RequestStatus, WantedFrequency } from "~/platform/db/generated/enums";
import { type Day, addDays, lastDayOfMonth } from "~/platform/calendar";

export type { DatePrecision, DeclineReason, ExtensionReason, RequestKind, RequestStatus, WantedFrequency };

/** Characters at most. */
export const titleLength = 140;

const closing: RequestStatus[] = ["declined", "duplicate", "withdrawn", "referred", "already_published"];

/** What may follow each state. The screen, the API and the command all read this table. */
export const transitions: Record<RequestStatus, RequestStatus[]> = {
  submitted: ["under_review", ...closing],
  under_review: ["needs_clarification", "planned", "in_progress", "release_review", ...closing],
  needs_clarification: ["under_review", ...closing],
  planned: ["under_review", "in_progress", "release_review", ...closing],
  in_progress: ["needs_clarification", "planned", "release_review", ...closing],
  release_review: ["in_progress", "fulfilled", "partially_fulfilled", ...closing],
  declined: ["appealed", "under_review"],
  appealed: ["under_review", "declined"],
  partially_fulfilled: ["in_progress"],
  fulfilled: ["under_review"],
  already_published: ["under_review"],
  duplicate: ["under_review"],
  referred: ["under_review"],
  withdrawn: [],
};

export const statuses = Object.keys(transitions) as RequestStatus[];

export const openStatuses: RequestStatus[] = [
  "submitted", "under_review", "needs_clarification", "planned", "in_progress", "release_review",
];
export const releasedStatuses: RequestStatus[] = ["fulfilled", "partially_fulfilled"];
const undecided: RequestStatus[] = ["submitted", "under_review", "needs_clarification", "withdrawn"];
const passingThroughReview: RequestStatus[] = ["submitted", "needs_clarification", "appealed"];

export const isOpen = (status: RequestStatus) => openStatuses.includes(status);
export const isReleased = (status: RequestStatus) => releasedStatuses.includes(status);
/** Whether an answer into this state says which datasets answer the request. */
export const namesDatasets = (status: RequestStatus) => isReleased(status) || status === "already_published";
export const isDecided = (status: RequestStatus) => !undecided.includes(status);
/** Until the decision a day is promised for it; a decided request that is taken up again waits for one anew. */
export const awaitingDecision = openStatuses.filter((status) => !isDecided(status));
/** States in which a due day is awaited and time passes. */
export const clockRunsIn: RequestStatus[] = ["submitted", "under_review", "appealed"];
export const awaitsDecision = (status: RequestStatus) => awaitingDecision.includes(status);

export const votingOpen = (status: RequestStatus) =>
  isOpen(status) || status === "appealed" || status === "partially_fulfilled";

/** Whether a merge or a split brought a vote here. */
export const wasBrought = (vote: { mergeId: number | null }, request: { splitFromId: number | null }) =>
  vote.mergeId !== null || request.splitFromId !== null;

/** Whether one act may lead from one state to the other: directly, or through `under_review` where that is allowed. */
export function canMove(from: RequestStatus, to: RequestStatus): boolean {
  if (transitions[from].includes(to)) return true;
  return passingThroughReview.includes(from) && transitions.under_review.includes(to);
}

/** States an official answer may lead to. The state itself stands for an update, which keeps it. */
export function answerMoves(from: RequestStatus): RequestStatus[] {
  if (from === "withdrawn") return [];
  const update = from === "submitted" ? [] : [from];
  const reopening = !isOpen(from) && from !== "appealed" && from !== "partially_fulfilled";
  if (reopening) return update;
  const onward = statuses.filter((to) => to !== from && canMove(from, to) && to !== "withdrawn" && to !== "appealed");
  return [...update, ...onward];
}

/** The newest official text that does not reopen: what the city says. The newest comes first. */
export function standingAnswer<A extends { fromStatus: RequestStatus; toStatus: RequestStatus }>(status: RequestStatus, answers: A[]): A | undefined {
  const reopens = ({ fromStatus, toStatus }: A) => toStatus === "under_review" && fromStatus !== "under_review";
  // That it was asked before holds no longer once it is no duplicate.
  return answers.find((answer) => !reopens(answer) && (answer.toStatus !== "duplicate" || status === "duplicate"));
}

/** Whether a closed request may be taken up again. */
export const canBeReopened = (status: RequestStatus) =>
  !isOpen(status) && status !== "appealed" && transitions[status].includes("under_review");

/** The last day of a planned date: the day itself, or its month's last. */
export function planEnds(planned: Day, precision: DatePrecision): Day {
  return precision === "month" ? lastDayOfMonth(planned) : planned;
}

export interface Dated {
  status: RequestStatus;
  dueOn: Day;
  plannedOn: Day | null;
  plannedPrecision: DatePrecision | null;
}

/** Lateness stands beside the state and is never stored: since which day, or null. */
export function lateSince(request: Dated, today: Day): { what: "answer" | "plan"; since: Day } | null {
  const { status } = request;
  if (status === "needs_clarification" || (!isOpen(status) && status !== "appealed")) return null;
  if (awaitsDecision(status) || status === "appealed") return today > request.dueOn ? { what: "answer", since: request.dueOn } : null;
  if (!request.plannedOn || !request.plannedPrecision) return null;
  const end = planEnds(request.plannedOn, request.plannedPrecision);
  return today > end ? { what: "plan", since: end } : null;
}

/** A question to the author that nobody answers: reminders after so many working days, and then the request is closed. */
export const remindAfter = [3, 10] as const;
export const closeAfter = 20;

/** The list's tabs, which are also the legend of the mark. */
export const stages = {
  waiting: ["submitted", "under_review", "needs_clarification", "appealed"],
  planned: ["planned", "in_progress"],
  reviewed: ["release_review"],
  released: ["fulfilled", "partially_fulfilled"],
  closed: ["already_published", "declined", "duplicate", "withdrawn", "referred"],
} as const satisfies Record<string, RequestStatus[]>;
export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as Stage[];

export const declineReasons: DeclineReason[] = [
  "not_a_city_record", "not_collected", "too_broad", "unclear_no_reply", "not_feasible", "personal_privacy", "security",
  "law_enforcement", "pending_litigation", "draft_or_deliberative", "trade_secret_or_licence", "other_law",
];
/** Why an answer may take longer, once. */
export const extensionReasons: ExtensionReason[] = ["search_off_site", "voluminous", "consultation", "compiling", "emergency"];
export const requestKinds: RequestKind[] = ["people_and_neighborhoods", "city_performance", "daily_records"];
export const wantedFrequencies: WantedFrequency[] = ["once", "yearly", "quarterly", "monthly", "weekly", "daily", "live"];
export const wantedFormats = ["csv", "json", "geojson", "xlsx", "shapefile", "api"] as const;
export const sortOrders = ["votes", "newest", "answered", "waiting"] as const;
export type SortOrder = (typeof sortOrders)[number];

const newFor = 30;
/** Whether someone joined so lately that there is a limit to how much they ask in a day. */
export const isNewcomer = (joined: Day, today: Day) => today < addDays(joined, newFor);

/** The inbox's sections, in the order in which they are read. */
export const inboxSections = ["late", "route", "absent", "confirm", "week", "ready", "later", "planned", "review", "requester"] as const;
export type InboxSection = (typeof inboxSections)[number];
/** Its tabs. */
export const inboxStatuses = {
  waiting: ["submitted", "under_review", "appealed"],
  planned: ["planned", "in_progress"],
  review: ["release_review"],
  requester: ["needs_clarification"],
} as const satisfies Record<string, readonly RequestStatus[]>;
export type InboxStage = keyof typeof inboxStatuses;
export const inboxStages = Object.keys(inboxStatuses) as InboxStage[];

/** What staff can have done to a request, as its page then says. */
export const deskDeeds = ["answered", "asked", "updated", "released", "reviewing", "routed", "reopened", "classified", "unmerged", "split", "extended", "corrected", "assigned", "noted", "labelled"] as const;
export type DeskDeed = (typeof deskDeeds)[number];

export function deedOf(from: RequestStatus, to: RequestStatus): DeskDeed {
  if (to === from) return "updated";
  if (to === "needs_clarification") return "asked";
  return isReleased(to) ? "released" : "answered";
}
