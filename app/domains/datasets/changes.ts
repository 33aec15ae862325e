import { type Day, dayOf } from "~/platform/calendar";
import type { DatasetEntry, DistributionEntry } from "./entry";

/** What a dataset's page shows, before a change. */
export interface Shown {
  title: string;
  description: string;
  departmentId: number | null;
  landingPage: string | null;
  license: string | null;
  frequency: string | null;
  modifiedOn: Date | null;
  distributions: DistributionEntry[];
}

const shownFields = ["title", "description", "department", "landing_page", "license", "frequency", "modified", "files"] as const;
export type ShownField = (typeof shownFields)[number];

/** Which parts of its page change: whoever follows a dataset is not told of what nobody sees. */
export function changedFields(before: Shown, now: DatasetEntry): ShownField[] {
  const day = (date: Date | null): Day | null => date && dayOf(date);
  const differs: Record<ShownField, boolean> = {
    title: before.title !== now.title,
    description: before.description !== now.description,
    department: before.departmentId !== now.departmentId,
    landing_page: before.landingPage !== now.landingPage,
    license: before.license !== now.license,
    frequency: before.frequency !== now.frequency,
    modified: day(before.modifiedOn) !== now.modifiedOn,
    files: files(before.distributions) !== files(now.distributions),
  };
  return shownFields.filter((field) => differs[field]);
}

function files(distributions: DistributionEntry[]): string {
  return JSON.stringify(distributions.map(({ title, format, accessUrl, downloadUrl }) => [title, format, accessUrl, downloadUrl]));
}
