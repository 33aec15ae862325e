/** The figures Plaza shows of itself, always with their age. */
import type { RequestStatus } from "~/platform/db/generated/enums";

export interface CityFigures {
  byStatus: Partial<Record<RequestStatus, number>>;
  /** Requests of this year (since 1 January, in the city's zone); hidden ones count nowhere. */
  asked: number;
  /** Decided for the first time this year, whenever they were asked and whatever became of them since. */
  answered: number;
  /** With a reviewer's word given this year. */
  reviewed: number;
  /** Fulfilled or partially fulfilled now, and since a day of this year: one that was reopened counts again once it is released again. */
  released: number;
  /** Calendar days; half of this year's answers came at least as quickly. Null where none came yet. */
  halfAnsweredWithinDays: number | null;
}

export {
  type Month, type Period, type PublicRecord, type Refused, type Share, type Span, type Ticks, type Took,
  emptyRecord, enoughCases, isEnough, percentOf, periods, spanOf, tookOf,
} from "./record";
export { type Line, type Tick, lineOf } from "./promise-line";
export { recordObject, recordTable } from "./record-file";
