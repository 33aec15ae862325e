import { z } from "zod";
import { DeclineReason } from "~/platform/db/generated/enums";
import { templateStatuses, unknownIn } from "./model";

/** Messages are keys of `ui:problem`. */
const text = (longest: number) => z.string({ error: "required" }).trim().min(1, "required").max(longest, `longerThan:${longest}`);
const body = text(5_000).superRefine((typed, context) => {
  const unknown = unknownIn(typed);
  if (unknown) context.addIssue({ code: "custom", message: `unknownPlace:${unknown}` });
});

export const TemplateForm = z.object({
  toStatus: z.enum(templateStatuses, "chooseOne"),
  declineReason: z.enum(DeclineReason, "chooseOne").optional(),
  titleEn: text(100),
  titleEs: text(100),
  bodyEn: body,
  bodyEs: body,
});
export type TemplateForm = z.output<typeof TemplateForm>;

const seenVersion = z.coerce.number().int();

/** What one press on a template's page is about; `version` is the one to go back to. */
export const TemplatePress = z.discriminatedUnion("act", [
  z.object({ act: z.literal("change"), seenVersion }),
  z.object({ act: z.literal("back"), version: z.coerce.number().int(), seenVersion }),
  z.object({ act: z.literal("retire") }),
  z.object({ act: z.literal("restore") }),
], "chooseOne");

export const TemplateDone = z.enum(["added", "changed", "back", "retired", "restored"]).nullable().catch(null);
