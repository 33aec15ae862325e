import { dayOf } from "~/platform/calendar";
import { shorten } from "~/platform/shorten";
import type { Shown, ShownField } from "./changes";
import type { DatasetEntry, DistributionEntry } from "./entry";
import { formatOf } from "./formats";

/** What becomes of a dataset as a whole: whether the portal lists it, whether its links work. */
export type Turn = "joined" | "gone" | "back" | "link_broken" | "link_mended";

/** What a revision can tell of. */
export type RevisionField = ShownField | Turn;

/** Values of the fields that changed. */
export interface Values {
  title?: string;
  description?: string;
  /** The department's number. */
  department?: number | null;
  landing_page?: string | null;
  license?: string | null;
  frequency?: string | null;
  modified?: string | null;
  files?: string[];
}

const longestText = 2_000;
const longestLine = 500;
const mostFiles = 60;

export interface Revision {
  fields: RevisionField[];
  before: Values;
  after: Values;
}

/** What there is to say of a change, short enough to be kept for ever. */
export function revisionOf(before: Shown, now: DatasetEntry, fields: ShownField[]): Revision {
  return { fields, before: valuesOf({ ...before, modifiedOn: before.modifiedOn && dayOf(before.modifiedOn) }, fields), after: valuesOf(now, fields) };
}

type Described = Omit<Shown, "modifiedOn"> & { modifiedOn: string | null };

function valuesOf(dataset: Described, fields: ShownField[]): Values {
  const values: Record<ShownField, unknown> = {
    title: line(dataset.title),
    description: shorten(dataset.description, longestText),
    department: dataset.departmentId,
    landing_page: line(dataset.landingPage),
    license: line(dataset.license),
    frequency: line(dataset.frequency),
    modified: dataset.modifiedOn,
    files: dataset.distributions.slice(0, mostFiles).map(nameOf),
  };
  return Object.fromEntries(fields.map((field) => [field, values[field]])) as Values;
}

const line = (text: string | null) => text && shorten(text, longestLine);

const nameOf = (file: DistributionEntry) => shorten(file.title ?? formatOf(file) ?? file.downloadUrl ?? file.accessUrl ?? "?", 120);
