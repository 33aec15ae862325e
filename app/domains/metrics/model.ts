/** The figures Plaza shows of itself, always with their age. */
import type { RequestStatus } from "~/platform/db/generated/enums";

export interface CityFigures {
  byStatus: Partial<Record<RequestStatus, number>>;
  /** Since 1 January, in the city's zone. */
  asked: number;
  answered: number;
  reviewed: number;
  released: number;
  /** Calendar days; half of this year's answers came at least as quickly. Null where none came yet. */
  halfAnsweredWithinDays: number | null;
}
