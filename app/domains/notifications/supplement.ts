import type { Tx } from "~/platform/db/client.server";
import type { Language } from "~/platform/i18n/languages";
import type { Chapter } from "~/platform/mail/blocks";

/** What a day's or a week's mail gathers; what waits from before `since` is dropped. */
export interface Period {
  weekly: boolean;
  since: Date;
  until: Date;
}

/** What a domain below adds to a person's mail of the day or week, so that it is one mail. */
export interface Addition {
  /** Says it where nothing else stands in the mail. */
  subject: string;
  /** How many things it tells of. */
  count: number;
  chapters: Chapter[];
  /** Stops what was added, and nothing else. */
  stop: { label: string; href: string };
}

/** Who adds to the mail: the composition root of jobs says. */
export interface Supplement {
  /** The next people after one, by number, for whom something waits. */
  waiting(after: number, most: number): Promise<number[]>;
  /** What waits for a person. Told is told: also whoever wants no mail. */
  take(tx: Tx, person: { id: number; language: Language }, period: Period): Promise<Addition | null>;
}
