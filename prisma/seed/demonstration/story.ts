import type {
  DatePrecision,
  DeclineReason,
  ExtensionReason,
  Language,
  RequestKind,
  RequestStatus,
  WantedFrequency,
} from "~/platform/db/generated/enums";
import type { wantedFormats } from "~/domains/requests/model";
import type { DatasetKey } from "./datasets";
import type { DepartmentKey } from "./departments";
import type { PersonKey } from "./people";
import type { TopicKey } from "./topics";

/** One request's life, as a script of steps that the seed plays through the real commands. */
export type Story = { key: string; steps: Step[] };

/** `daysAgo` counts back from the day of seeding and is at least 1, so that nothing lies in the future. */
export type Step = {
  daysAgo: number;
  by: PersonKey;
  /** Which part of a request that was split, from 2 on; without it the first, which is the request itself. */
  part?: number;
} & Act;

export type Act =
  | { ask: Ask }
  | { edit: Partial<Pick<Ask, "title" | "body" | "frequency" | "formats" | "area" | "period">> }
  | { vote: { use?: string } }
  | { takeBack: "vote" }
  | { follow: true }
  /** A department that has it gives it away for a reason. */
  | { route: DepartmentKey; because?: string }
  | { beginReview: true }
  /** A later day for the answer: the last that is possible. */
  | { extend: { reason: ExtensionReason; note: string } }
  | { answer: AnswerScript }
  /** An official text that keeps the state. */
  | { update: { body: string } }
  | { replan: { planned: Planned; reason: string; body: string } }
  | { reply: { body: string; byLink?: true } }
  /** The release's review passes: this reviewer points to what their office found, the other sides look at it on Plaza. */
  | { confirm: ReviewScript }
  /** Whoever asked has a refusal looked at again. */
  | { appeal: { body: string } }
  /** The newest official text, said rightly. */
  | { correct: { body: string; wrong: string } }
  | { withdraw: true }
  | { reopen: { reason: string } }
  /** A duplicate goes on by itself again. */
  | { undo: "merge" }
  | { split: readonly [Part, Part, ...Part[]] };

/** With a `reason` its side refuses it, and it is withheld. */
export type ReviewScript = {
  reference: string;
  note?: string;
  columns?: readonly { name: string; treatment: "withheld" | "aggregated" | "masked"; reason: string }[];
  outcome?: "open" | "open_with_changes" | "limited" | "withhold";
  reason?: string;
};

export type Part = { title: string; body: string };

export type Ask = {
  title: string;
  body: string;
  /** English unless said. */
  language?: Language;
  topic: TopicKey;
  /** Without it: "I don't know", for the open-data coordinators. */
  department?: DepartmentKey;
  frequency?: WantedFrequency;
  formats?: readonly Format[];
  area?: string;
  period?: string;
  exampleUrl?: string;
  kind?: RequestKind;
  hideName?: true;
  onBehalfOf?: string;
  onBehalfOfDepartment?: DepartmentKey;
};

export type Format = (typeof wantedFormats)[number];

/** Counted from the day of seeding; negative lies in the past, so the plan is late unless released. */
export type Planned = { inDays: number; precision: DatePrecision };

/** Answers are in the language of whoever writes them; `{planned}` in a body stands for the planned date. */
export type AnswerScript = {
  body: string;
  /** The body goes on after the city's template for such answers. */
  template?: true;
  format?: string;
  leftOut?: string;
} & (
  | { to: Extract<RequestStatus, "planned">; planned: Planned }
  | { to: Extract<RequestStatus, "in_progress">; planned?: Planned }
  | { to: Extract<RequestStatus, "needs_clarification" | "under_review"> }
  /** Each dataset gets a review of its own; without any, there is none yet. */
  | { to: Extract<RequestStatus, "release_review">; datasets?: readonly DatasetKey[] }
  | { to: Extract<RequestStatus, "fulfilled" | "partially_fulfilled" | "already_published">; datasets: readonly DatasetKey[] }
  /** Named by its address: the portal lists it later, or never. */
  | { to: Extract<RequestStatus, "fulfilled" | "already_published">; onPortal: { address: string; title: string } }
  | { to: Extract<RequestStatus, "declined">; reason: DeclineReason }
  | { to: Extract<RequestStatus, "duplicate">; of: Story["key"] }
  | { to: Extract<RequestStatus, "referred">; holder: string; holderUrl?: string }
);
