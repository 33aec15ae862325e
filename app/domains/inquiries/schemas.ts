import { z } from "zod";
import { weeksOffered } from "./model";

/** Messages are keys of `ui:problem`. */
const withoutNul = (given: string) => given.replaceAll("\0", "");
const text = z.string({ error: "required" }).overwrite(withoutNul).trim().min(1, "required").max(5_000, "longerThan:5000");
const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2 ** 31 - 1, "chooseOne");

export const InquiryForm = z.object({
  submissionKey: z.uuid("required"),
  requestId: number.optional(),
  fromDepartmentId: number.optional(),
  toDepartmentId: number,
  body: text,
  weeks: z.coerce.number({ error: "chooseOne" }).refine((weeks) => weeksOffered.some((offered) => offered === weeks), "chooseOne"),
});
export type InquiryForm = z.output<typeof InquiryForm>;

export const InquiryAct = z.object({ act: z.enum(["answer", "withdraw"], "chooseOne") });
export const InquiryAnswer = z.object({ answer: text });
/** For which request one asks, as the address says. */
export const AboutRequest = z.object({ request: number.optional().catch(undefined) });
