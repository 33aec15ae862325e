import type { DepartmentKey } from "../departments";
import type { TopicKey } from "../topics";

export type DemonstrationDataset = {
  /** The portal's own identifier, the last part of its address. */
  key: string;
  title: string;
  department: DepartmentKey;
  topic: TopicKey;
  /** In our own words. */
  description: string;
  keywords: readonly string[];
  issued?: string;
  modified: string;
  /** ISO 8601, as DCAT-US wants it; left out where nobody says. */
  frequency?: "R/P1Y" | "R/P3M" | "R/P1M" | "R/P1W" | "R/P1D" | "R/PT1S" | "irregular";
  publicDomain: boolean;
  /** In the demonstration's story the department renewed the data that many days before the seed's day. */
  renewedDaysAgo?: number;
  /** The portal lists it since then; always, unless said. */
  listedDaysAgo?: number;
  /** And from that day on the portal does not list it any more. */
  goneDaysAgo?: number;
};
