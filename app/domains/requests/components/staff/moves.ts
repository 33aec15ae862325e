import { type RequestStatus, isDecided } from "../../model";
import { takesPlan } from "../../plan";

/** What a department most often does, first. */
const order: RequestStatus[] = [
  "fulfilled", "partially_fulfilled", "planned", "already_published", "in_progress", "release_review", "needs_clarification",
  "referred", "duplicate", "declined", "under_review", "appealed",
];

/** The moves as the form lists them; an update, which keeps the state, stands last. */
export function inOrder(moves: RequestStatus[], status: RequestStatus): RequestStatus[] {
  const place = (to: RequestStatus) => (to === status ? order.length : order.indexOf(to));
  return [...moves].sort((a, b) => place(a) - place(b));
}

/** What the text is: its label, its hint and the press under it. */
export function textOf(to: RequestStatus, status: RequestStatus): "answer" | "question" | "explanation" | "update" {
  if (to === status) return "update";
  if (to === "needs_clarification") return "question";
  return to === "declined" || to === "duplicate" || to === "referred" ? "explanation" : "answer";
}

export function pressOf(to: RequestStatus, status: RequestStatus) {
  if (to === status) return "update";
  if (to === "fulfilled" || to === "partially_fulfilled") return "release";
  if (to === "declined") return "decline";
  return textOf(to, status);
}

export const needsDatasets = (to: RequestStatus) => to === "fulfilled" || to === "partially_fulfilled" || to === "already_published";
export const saysFormat = (to: RequestStatus) => takesPlan(to) || to === "fulfilled" || to === "partially_fulfilled";

interface Stands {
  status: RequestStatus;
  reviewed: boolean;
}

/** Whether what comes next is most often news, which keeps the state: after an answer, until its release is ready. */
export const givesNews = ({ status, reviewed }: Stands) =>
  isDecided(status) && status !== "appealed" && !(status === "release_review" && reviewed);

/** What an answer most often does that names data which came to the catalogue meanwhile. */
export const answeringMove = ({ status, reviewed }: { status: string; reviewed: boolean }): RequestStatus =>
  status === "release_review" && reviewed ? "fulfilled" : "already_published";

/** The move the form opens with: the wanted one where it is allowed, else the likeliest. */
export function firstMove({ moves, ...stands }: Stands & { moves: RequestStatus[] }, wanted: unknown): RequestStatus | null {
  const likely = givesNews(stands) ? stands.status : null;
  const allowed = (to: unknown) => moves.find((move) => move === to);
  return allowed(wanted) ?? allowed(likely) ?? inOrder(moves, stands.status)[0] ?? null;
}
