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
export const entryFields = {
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

export const EntryForm = z.object({ ...entryFields, ownerId: number.optional() });
export type EntryForm = z.output<typeof EntryForm>;

export const NewEntryForm = EntryForm.extend({ submissionKey: z.uuid("required") });
export type NewEntryForm = z.output<typeof NewEntryForm>;

export const ChangeEntryForm = EntryForm.extend({ seenVersion });
export type ChangeEntryForm = z.output<typeof ChangeEntryForm>;

/** What one press on an entry's staff page does. The date of a day stands in its own field beside the month's. */
export const StepForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("schedule"), seenVersion, plannedOn: date, reason: maybe(500) }),
  z.object({ step: z.literal("publish"), seenVersion, datasetId: number }),
  z.object({ step: z.literal("remove"), seenVersion, reason: text(500) }),
  z.object({ step: z.literal("list"), seenVersion, reason: text(500) }),
], "chooseOne");
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
