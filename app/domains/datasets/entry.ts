import type { Day } from "~/platform/calendar";

/** A dataset as a catalogue lists it, matched to the city's own departments and topics. */
export interface DatasetEntry {
  identifier: string;
  title: string;
  description: string;
  departmentId: number | null;
  topicId: number | null;
  publisherName: string | null;
  landingPage: string | null;
  license: string | null;
  frequency: string | null;
  keywords: string[];
  issuedOn: Day | null;
  modifiedOn: Day | null;
  /** As `Dataset.columns` keeps them; null where the source gives none. */
  columns: ColumnEntry[] | null;
  raw: Record<string, unknown>;
  contentHash: string;
  distributions: DistributionEntry[];
}

export interface DistributionEntry {
  title: string | null;
  description: string | null;
  format: string | null;
  mediaType: string | null;
  accessUrl: string | null;
  downloadUrl: string | null;
}

export interface ColumnEntry {
  name: string;
  title: string | null;
  type: string | null;
  description: string | null;
}
