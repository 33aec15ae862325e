/** Notifications: who is told what, why, and how soon. */
import type { Verb } from "~/domains/activity/verbs";
import type { MailPace } from "~/platform/db/generated/enums";

/** Why someone is told, the strongest first. */
export type Reason =
  | "author" | "voter" | "follower"
  | "responder" | "coordinator" | "reviewer" | "former" | "assignee" | "mentioned" | "inquired"
  | "dataset" | "department" | "steward" | "overseer"
  | "search";

/** People who are told for the same cause: those around a request, those whose turn it is, those who follow its surroundings. */
export type Circle =
  | "square" | "author"
  | "desk" | "coordinators" | "overseers" | "former" | "reviewers" | "assignee" | "mentioned" | "asked" | "asking"
  | "dataset" | "inventory" | "department" | "keepers" | "stewards";

/** Which circles hear of an activity, in this order: a person in several is told once, by the first. */
export function circlesOf(verb: Verb, facts: { from?: unknown; to?: unknown; waiting?: unknown; waitedBefore?: unknown }): Circle[] {
  switch (verb) {
    case "request.submitted":
      return ["desk", "department"];
    // All others heard of it with the whole.
    case "request.split_off":
      return ["department"];
    case "request.routed":
      return ["desk", "former"];
    case "request.assigned":
      return facts.to ? ["assignee"] : [];
    case "request.noted":
      return ["mentioned"];
    case "inquiry.asked":
    case "inquiry.withdrawn":
      return ["asked"];
    case "inquiry.answered":
      return ["asking"];
    case "request.confirmed":
    case "request.reviewed":
    case "request.offered":
      return ["desk"];
    case "request.appealed":
    case "request.clarified":
    case "request.reopened":
      return ["square", "desk"];
    case "request.split":
      return ["square", "desk"];
    case "request.due_soon":
      return ["desk"];
    case "request.overdue":
      return ["author", "coordinators"];
    case "request.long_overdue":
      return ["overseers"];
    case "request.reminded":
      return ["author"];
    case "request.extended":
    case "request.closed_unanswered":
    case "request.corrected":
    case "request.reviewing":
    case "request.unmerged":
    case "request.withdrawn":
      return ["square"];
    case "request.answered":
      if (facts.from === facts.to) return ["square"];
      return facts.to === "release_review" ? ["square", "reviewers", "department"] : ["square", "department"];
    case "dataset.changed":
    case "dataset.gone":
      return ["dataset"];
    case "dataset.link_broken":
      return ["keepers", "dataset"];
    case "inventory.scheduled":
    case "inventory.published":
    case "inventory.removed":
      return ["inventory"];
    case "inventory.listed":
      // Anew: a promise was taken back, or it was not published after all.
      return facts.from ? ["inventory"] : [];
    case "catalog.failed":
      return ["stewards"];
    case "catalog.imported":
      // Until nothing waits any more: the same records wait again after every reading.
      return Number(facts.waiting) > 0 && facts.waitedBefore === 0 ? ["stewards"] : [];
    default:
      return [];
  }
}

/** What a person may wish to hear of in a way of their own. */
export const wishKinds = ["mine", "datasets", "departments", "searches", "work"] as const;
export type WishKind = (typeof wishKinds)[number];

export const kindOf: Record<Circle, WishKind> = {
  square: "mine",
  desk: "work",
  former: "work",
  reviewers: "work",
  assignee: "work",
  mentioned: "work",
  asked: "work",
  asking: "work",
  dataset: "datasets",
  keepers: "work",
  department: "departments",
  stewards: "work",
  author: "mine",
  coordinators: "work",
  overseers: "work",
  inventory: "mine",
};

/** How soon a mail may come, the usual first; there is no mail for one change of a dataset. A kept search says itself how soon. */
export const pacesOf = {
  mine: ["at_once", "daily", "weekly", "never"],
  datasets: ["daily", "weekly", "never"],
  departments: ["daily", "at_once", "weekly", "never"],
  searches: ["at_once", "never"],
  work: ["at_once", "daily", "weekly", "never"],
} as const satisfies Record<WishKind, readonly MailPace[]>;

/** Whether this joins a request to another that asked for the same before. */
export const joins = (verb: Verb, facts: { from?: unknown; to?: unknown }) =>
  verb === "request.answered" && facts.to === "duplicate" && facts.from !== "duplicate";

/** Whether this has a request that was joined to another go on by itself. */
export const goesOnAlone = (verb: Verb, facts: { from?: unknown }) =>
  verb === "request.unmerged" || (verb === "request.reopened" && facts.from === "duplicate");

/** Whether mail about a request is stopped: following it anew, later, is a wish for mail again. */
export function isMuted(mute: { createdAt: Date } | undefined, subscription: { createdAt: Date } | undefined): boolean {
  return mute !== undefined && !(subscription !== undefined && subscription.createdAt > mute.createdAt);
}

const mostMailsOfARun = 5;

const alerts: Verb[] = ["request.due_soon", "request.overdue", "request.long_overdue"];
export const isAlert = (verb: string) => alerts.some((one) => one === verb);

/** What one reading of the catalogue brings to many requests, and what a morning does, waits for the day's mail: it would be as many mails at once. */
export const comesInCrowds = (verb: Verb, { requests }: { requests?: number | undefined }) => isAlert(verb) || (verb === "request.offered" && (requests ?? 0) > mostMailsOfARun);

/** The hour at which the day's mail goes, in the city. */
export const digestHour = 7;

const answered = [
  "under_review", "needs_clarification", "planned", "in_progress", "release_review", "fulfilled", "partially_fulfilled",
  "already_published", "declined", "duplicate", "referred",
] as const;

const sentences = {
  "request.submitted": "what.submitted",
  "request.routed": "what.routed",
  "request.confirmed": "what.confirmed",
  "request.reviewed": "what.confirmed",
  "request.clarified": "what.clarified",
  "request.reopened": "what.reopened",
  "request.appealed": "what.appealed",
  "request.corrected": "what.corrected",
  "request.reviewing": "what.under_review",
  "request.withdrawn": "what.withdrawn",
  "request.unmerged": "what.unmerged",
  "request.split": "what.split",
  "request.offered": "what.offered",
  "request.assigned": "what.assigned",
  "request.noted": "what.noted",
  "inquiry.asked": "what.inquiryAsked",
  "inquiry.answered": "what.inquiryAnswered",
  "inquiry.withdrawn": "what.inquiryWithdrawn",
  "request.split_off": "what.split_off",
  "request.extended": "what.extended",
  "request.due_soon": "what.dueSoon",
  "request.overdue": "what.overdue",
  "request.long_overdue": "what.longOverdue",
  "request.reminded": "what.reminded",
  "request.closed_unanswered": "what.closedUnanswered",
  "dataset.changed": "what.datasetChanged",
  "dataset.gone": "what.datasetGone",
  "dataset.link_broken": "what.datasetLinkBroken",
  "inventory.listed": "what.inventoryListed",
  "inventory.scheduled": "what.inventoryScheduled",
  "inventory.published": "what.inventoryPublished",
  "inventory.removed": "what.inventoryRemoved",
  "catalog.failed": "what.catalogFailed",
  "catalog.imported": "what.catalogWaiting",
} as const;

/** Everything of which there is a sentence to say. */
export const told = [...Object.keys(sentences), "request.answered"];

/** What is said of a day that comes near or has passed. */
export type AlertSentence = "what.dueSoon" | "what.overdue" | "what.overdueAuthor" | "what.longOverdue" | "what.reminded";

/** A key of `notifications`: the sentence that says what happened. */
export type Sentence = (typeof sentences)[keyof typeof sentences] | "what.overdueAuthor" | "what.upheld" | `what.${(typeof answered)[number] | "update"}`;

/** What a feed says of requests in public, in a word or two before the title. */
export function headlineOf(verb: string, facts: { from?: unknown; to?: unknown }): Headline | null {
  const sentence = sentenceOf(verb, facts);
  return unheard.some((one) => one === sentence) ? null : (sentence.replace("what.", "feed.") as Headline);
}

const unheard = [
  "what.dueSoon", "what.overdue", "what.longOverdue", "what.overdueAuthor", "what.reminded", "what.offered", "what.assigned", "what.noted",
  "what.inquiryAsked", "what.inquiryAnswered", "what.inquiryWithdrawn",
  "what.datasetChanged", "what.datasetGone", "what.datasetLinkBroken", "what.catalogFailed", "what.catalogWaiting",
  "what.offered", "what.datasetChanged", "what.datasetGone", "what.datasetLinkBroken", "what.catalogFailed", "what.catalogWaiting",
  "what.inventoryListed", "what.inventoryScheduled", "what.inventoryPublished", "what.inventoryRemoved",
] as const;
type Headline = Exclude<Sentence, (typeof unheard)[number]> extends `what.${infer What}` ? `feed.${What}` : never;

/** What is said where a search that somebody keeps is why they are told. */
export type FoundSentence = "what.searchRequest" | "what.searchDatasets";

export function sentenceOf(verb: string, facts: { from?: unknown; to?: unknown }, reason?: string): Sentence {
  if (verb === "request.overdue" && reason === "author") return "what.overdueAuthor";
  if (verb in sentences) return sentences[verb as keyof typeof sentences];
  if (facts.from === "appealed" && facts.to === "declined") return "what.upheld";
  if (facts.from === "appealed" && facts.to === "under_review") return "what.reopened";
  const status = answered.find((one) => one === facts.to && facts.from !== facts.to);
  return status ? `what.${status}` : "what.update";
}
