/** Bringing the city's catalogue in: what a feed's record says, what is odd about it, and when a feed is not believed. */
import type { Day } from "~/platform/calendar";
import { minutesAfter } from "~/platform/clock";

export interface CatalogDistribution {
  title: string | null;
  description: string | null;
  format: string | null;
  mediaType: string | null;
  accessUrl: string | null;
  downloadUrl: string | null;
}

export interface CatalogColumn {
  /** As a program writes it. */
  name: string;
  title: string | null;
  type: string | null;
  description: string | null;
}

/** One dataset as a feed describes it, whatever the feed's own shape. */
export interface CatalogRecord {
  identifier: string;
  title: string;
  /** As published, HTML included. */
  description: string;
  /** The publisher, then those it is a part of. */
  publishers: string[];
  themes: string[];
  landingPage: string | null;
  license: string | null;
  frequency: string | null;
  keywords: string[];
  issuedOn: Day | null;
  modifiedOn: Day | null;
  /** Null where the feed says nothing of them. */
  columns: CatalogColumn[] | null;
  distributions: CatalogDistribution[];
  raw: Record<string, unknown>;
}

export type Oddity =
  | "title_not_text"
  | "title_long"
  | "no_description"
  | "no_keyword"
  | "keyword_not_a_list"
  | "no_publisher"
  | "no_modified"
  | "modified_unreadable"
  | "issued_unreadable"
  | "no_distribution"
  | "distribution_unreadable"
  | "address_not_web"
  | "characters_replaced"
  | "identifier_repeated";

export type RejectionReason = "not_a_record" | "no_identifier" | "no_title" | "unreadable" | "not_stored";

export type SkipReason = "not_public" | "not_a_dataset";

/** What a reader makes of one record; `position` counts from 1. */
export type Reading =
  | { kind: "record"; position: number; record: CatalogRecord; oddities: Oddity[] }
  | { kind: "rejected"; position: number; reason: RejectionReason; identifier: string | null; title: string | null }
  /** The feed lists it, but the city does not give it to everyone. */
  | { kind: "skipped"; position: number; reason: SkipReason; identifier: string | null; title: string | null };

export interface Remark {
  position: number;
  identifier: string | null;
  title: string | null;
  kind: "odd" | "rejected" | "skipped";
  reason: Oddity | RejectionReason | SkipReason;
}

export interface Progress {
  step: "reading" | "writing";
  done: number;
  /** Null where a feed does not say how long it is. */
  total: number | null;
}

/** Why a run ended before it wrote anything. */
export type Stop = "empty" | "shorter";

export const datasetsInABatch = 50;
export const mostRemarks = 1_000;
/** What is not listed for this long, twice at least, is gone: pressed twice in a minute is no second look. */
export const missingHours = 12;
/** A run that says nothing for this long died with its process; one that waits for its turn has nothing to say for a day. */
const patienceMinutes = { running: 15, queued: 24 * 60 };

/** Whether a run is under way. */
export function isLive({ status, startedAt, finishedAt, heartbeatAt }: { status: string; startedAt: Date; finishedAt: Date | null; heartbeatAt: Date | null }, at: Date): boolean {
  const patience = patienceMinutes[status === "queued" ? "queued" : "running"];
  return finishedAt === null && at < minutesAfter(heartbeatAt ?? startedAt, patience);
}

/**
 * A feed that shows less than half of what is known is taken for a fault of the portal, not for a mass deletion, until a person
 * has confirmed that a listing of so many (`accepts`) is whole.
 */
export function doubtful(listed: number, known: number, accepts: number | null = null): Stop | null {
  if (accepts !== null && listed >= accepts) return null;
  if (listed === 0) return "empty";
  return listed * 2 < known ? "shorter" : null;
}

/** How many a person accepts who says that a stopped run's list is right; old runs kept no count of their own. */
export const listedBy = ({ listed, read, rejected, skipped }: { listed: number | null; read: number; rejected: number; skipped: number }) =>
  listed ?? read - rejected - skipped;

/** The kinds of feed that Plaza reads; "find-out" until the first answer shows which. */
export const readerChoices = ["find-out", "dcat-us", "socrata", "ckan"] as const;
export type ReaderChoice = (typeof readerChoices)[number];
