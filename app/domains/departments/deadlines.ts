/** How soon the city promises to act, and which days count. A department may promise otherwise, field by field. */
import type { DaysOff } from "./working-days";

/** Working days, but for the extension's calendar days. */
export const deadlineFields = ["acknowledgeDays", "decideDays", "extensionDays", "appealDays"] as const;
export type DeadlineField = (typeof deadlineFields)[number];
export type Policy = Record<DeadlineField, number>;
export type OwnPolicy = Record<DeadlineField, number | null>;

/** At most. */
export const deadlineLimits: Policy = { acknowledgeDays: 60, decideDays: 250, extensionDays: 90, appealDays: 120 };

/** Until an administrator says otherwise. */
export const usualPolicy: Policy = { acknowledgeDays: 5, decideDays: 20, extensionDays: 14, appealDays: 10 };

/** What holds by itself and what a due day is counted with. */
export interface Deadlines {
  policy: Policy;
  daysOff: DaysOff;
}

/** The first that says something, field by field; last of all the usual. */
export function policyOf(...said: (OwnPolicy | null | undefined)[]): Policy {
  const valueOf = (field: DeadlineField) => said.map((one) => one?.[field]).find((value) => value != null) ?? usualPolicy[field];
  return Object.fromEntries(deadlineFields.map((field) => [field, valueOf(field)])) as Policy;
}
