import { z } from "zod";

/** Messages are keys of `ui:problem`. */
const text = (longest: number) => z.string({ error: "required" }).trim().min(1, "required").max(longest, `longerThan:${longest}`);

export const ReasonForm = z.object({
  wordsEn: text(100),
  wordsEs: text(100),
  noteEn: text(60),
  noteEs: text(60),
  explanationEn: text(500),
  explanationEs: text(500),
  citation: z.string().trim().max(200, "longerThan:200").optional(),
  citationConfirmed: z.stringbool().default(false),
  appealable: z.stringbool().default(false),
  inUse: z.stringbool().default(false),
  seenVersion: z.coerce.number().int(),
});
export type ReasonForm = z.output<typeof ReasonForm>;

/** What one press on a reason's page is: a change, or taking the last one back. */
export const ReasonPress = z.object({ act: z.enum(["change", "undo"]).catch("change"), seenVersion: z.coerce.number().int() });

/** What the page says was just done. */
export const ReasonDone = z.enum(["saved", "undone"]).nullable().catch(null);
