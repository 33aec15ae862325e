import { z } from "zod";
import { manners, outcomes, points, sideStates, sides, treatments } from "./model";
import { isDay } from "~/platform/calendar";

const withoutNul = (given: string) => given.replaceAll("\0", "");
const text = (longest: number) => z.string({ error: "required" }).overwrite(withoutNul).trim().min(1, "required").max(longest, `longerThan:${longest}`);
const maybe = (longest: number) => z.string().overwrite(withoutNul).trim().max(longest, `longerThan:${longest}`).optional().transform((said) => said || undefined);
const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2 ** 31 - 1, "chooseOne");
const seenVersion = z.coerce.number().int();
const several = <Item extends z.ZodType>(item: Item) => z.array(item).max(100, "tooLong").default([]);

/** Which of the review's forms was sent. */
export const ReviewPress = z.object({ act: z.enum(["side", "document", "column", "uncolumn", "conclude", "owner", "again"], "chooseOne") });

/** `elsewhere` is an approval by a review that the city holds elsewhere. */
export const SideForm = z
  .object({
    side: z.enum(sides, "chooseOne"),
    word: z.enum([...sideStates, "elsewhere"], "chooseOne"),
    note: maybe(2_000),
    checks: several(number),
    elsewhereReference: maybe(200),
    elsewhereOn: z.string().trim().refine(isDay, "noSuchDay").optional(),
    elsewhereBy: maybe(200),
    seenVersion,
  })
  .superRefine((form, context) => {
    const need = (field: keyof typeof form, message = "required") => form[field] === undefined && context.addIssue({ code: "custom", path: [field], message });
    if (form.word === "elsewhere") {
      need("elsewhereReference");
      need("elsewhereOn", "date");
      need("elsewhereBy");
    }
    if (form.word === "changes_requested" || form.word === "rejected") need("note");
  });
export type SideForm = z.output<typeof SideForm>;

const whyNot = Object.fromEntries(points.map((point) => [`why_${point}`, maybe(300)])) as Record<`why_${(typeof points)[number]}`, ReturnType<typeof maybe>>;
export const DocumentForm = z.object({ there: several(z.enum(points, "chooseOne")), manner: z.enum(manners, "chooseOne").optional(), ...whyNot, seenVersion });
export type DocumentForm = z.output<typeof DocumentForm>;

export const ColumnForm = z.object({ name: text(200), treatment: z.enum(treatments, "chooseOne"), reason: text(300), seenVersion });
export type ColumnForm = z.output<typeof ColumnForm>;
export const UncolumnForm = z.object({ column: number, seenVersion });

export const ConcludeForm = z
  .object({ outcome: z.enum(outcomes, "chooseOne"), reason: maybe(1_000), seenVersion })
  .superRefine((form, context) => {
    if (form.outcome === "withhold" && !form.reason) context.addIssue({ code: "custom", path: ["reason"], message: "required" });
  });
export type ConcludeForm = z.output<typeof ConcludeForm>;

export const OwnerForm = z.object({ owner: number.optional(), seenVersion });
/** One more thing to review: a dataset, or a working title. */
export const SubjectForm = z
  .object({ dataset: number.optional(), title: maybe(200), seenVersion })
  .refine((form) => form.dataset !== undefined || form.title !== undefined, { path: ["title"], message: "required" });

export const PointForm = z.object({ side: z.enum(sides, "chooseOne"), textEn: text(300), textEs: text(300), replaces: number.optional() });
export const RetireForm = z.object({ point: number, retired: z.stringbool({ error: "chooseOne" }) });
export const PolicyForm = z.object({ twoSides: z.stringbool({ error: "chooseOne" }) });
export const ChecklistPress = z.object({ act: z.enum(["add", "retire", "policy"], "chooseOne") });
export const ReviewsDone = z.object({ done: z.enum(["side", "document", "column", "uncolumn", "conclude", "owner", "begun", "add", "retire", "policy"]).nullable().catch(null) });
