import type { Day } from "~/platform/calendar";
import type { DistributionEntry } from "./entry";
import { formatsOf, isOpenFormat } from "./formats";
import { renewalDue } from "./freshness";
import type { RecordPoint } from "./listing";
import { promiseOf } from "./rhythm";

/** Raised whenever the rules below, or those of formats and rhythms, change: what is stored is then judged anew. */
export const rules = 2;

const fewestWords = 8;

export interface Judgeable {
  title: string;
  description: string;
  license: string | null;
  frequency: string | null;
  modifiedOn: Day | null;
  distributions: DistributionEntry[];
}

/** What a record says of its quality without anybody looking at a file. */
export function judged(record: Judgeable) {
  const formats = formatsOf(record.distributions);
  const lacks: Record<RecordPoint, boolean> = {
    license: !record.license?.trim(),
    description: !describes(record.description, record.title),
    frequency: promiseOf(record.frequency) === null,
    open_format: !formats.some(isOpenFormat),
  };
  const points = Object.keys(lacks) as RecordPoint[];
  return { formats, lacks: points.filter((point) => lacks[point]), dueOn: renewalDue(record.modifiedOn, record.frequency), judgedAs: rules };
}

/** A sentence of its own: the title again, or two words, describes nothing. */
function describes(description: string, title: string): boolean {
  const text = description.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
  return text.toLowerCase() !== title.trim().toLowerCase() && text.split(" ").length >= fewestWords;
}
