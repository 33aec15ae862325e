import { z } from "zod";
import { shownOf } from "~/platform/paging";
import { languages } from "~/platform/i18n/languages";
import { searchWords, words } from "~/platform/web/search-words";
import { hows, sensitivities, sortOrders, stages, titleLength } from "./model";

/** Messages are keys of `ui:problem`. */
const withoutNul = (given: string) => given.replaceAll("\0", "");
const text = (longest: number) => z.string({ error: "required" }).overwrite(withoutNul).trim().min(1, "required").max(longest, `longerThan:${longest}`);
const maybe = (longest: number) => z.string().overwrite(withoutNul).trim().max(longest, `longerThan:${longest}`).optional();
const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2 ** 31 - 1, "chooseOne");
const seenVersion = z.coerce.number({ error: "required" }).int();
const date = z.string().trim().regex(/^\d{4}-\d{2}(-\d{2})?$/, "date");

/** What an entry says, by form or by a line of a file. */
const entryFields = {
  title: text(titleLength).refine((title) => title.length >= 4, "tooShort"),
  holds: text(5_000),
  language: z.enum(languages, "chooseOne"),
  key: maybe(100),
  ownerName: maybe(120),
  sensitivity: z.enum(sensitivities, "chooseOne"),
  sensitivityNote: maybe(500),
  how: z.enum(hows, "chooseOne"),
  plannedOn: date.optional(),
};

/** The day of a month that is chosen by itself: completes `plannedOn`. */
const plannedDay = z.coerce.number({ error: "date" }).int("date").min(1, "date").max(31, "date").optional();

function withDay<Form extends { plannedOn?: string | undefined; plannedDay?: number | undefined }>({ plannedDay: chosen, ...form }: Form): Omit<Form, "plannedDay"> {
  if (!chosen || form.plannedOn?.length !== 7) return form;
  return { ...form, plannedOn: `${form.plannedOn}-${String(chosen).padStart(2, "0")}` };
}

/** A line of a file, which names no member. */
export const EntryLine = z.object(entryFields);

const entry = z.object({ ...entryFields, plannedDay, ownerId: number.optional() });
export type EntryForm = z.output<typeof EntryLine> & { ownerId?: number | undefined };

export const NewEntryForm = entry.extend({ submissionKey: z.uuid("required") }).transform(withDay);
export type NewEntryForm = z.output<typeof NewEntryForm>;

export const ChangeEntryForm = entry.extend({ seenVersion }).transform(withDay);
export type ChangeEntryForm = z.output<typeof ChangeEntryForm>;

/** What one press on an entry's staff page does. */
export const StepForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("schedule"), seenVersion, plannedOn: z.string({ error: "chooseMonth" }).pipe(date), plannedDay, reason: maybe(500) }),
  z.object({ step: z.literal("publish"), seenVersion, datasetId: number }),
  z.object({ step: z.literal("remove"), seenVersion, reason: text(500) }),
  z.object({ step: z.literal("list"), seenVersion, reason: text(500) }),
], "chooseOne").transform((form) => (form.step === "schedule" ? { ...form, ...withDay(form) } : form));
export type StepForm = z.output<typeof StepForm>;

export const EntryVoteForm = z.object({
  voted: z.stringbool({ error: "chooseOne" }),
  /** Following comes with a vote. A form with a box to untick sends "no" before it, which stands alone when it is unticked. */
  follow: z.array(z.string()).default([]).transform((said) => said.length === 0 || said.includes("yes")),
  use: maybe(500),
});
export type EntryVoteForm = z.output<typeof EntryVoteForm>;

/** Filters of the public list, as they stand in its address; what makes no sense is left out. */
export const EntryFilters = z.object({
  q: searchWords,
  department: words(100).optional().catch(undefined),
  sensitivity: z.enum(sensitivities).optional().catch(undefined),
  stage: z.enum(stages).optional().catch(undefined),
  sort: z.enum(sortOrders).catch("votes"),
  after: words(100).optional().catch(undefined),
  show: z.unknown().optional().transform(shownOf),
});
export type EntryFilters = z.output<typeof EntryFilters>;

/** What the portal has that an entry may be: words to look for. */
export const FindDataset = z.object({ find: searchWords });
