import { z } from "zod";

const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2_147_483_647, "chooseOne");

/** One notification, or all up to the newest activity that the page showed: what came meanwhile stays unread. */
export const ReadForm = z.object({ notification: number.optional(), upTo: number.optional() });
export type ReadForm = z.output<typeof ReadForm>;

/** A mail reader's own button sends none of these: it means what the link is about, stopped. */
export const UnsubscribeForm = z.object({
  scope: z.enum(["request", "everything"], "chooseOne").optional(),
  stopped: z.stringbool({ error: "chooseOne" }).default(true),
});
export type UnsubscribeForm = z.output<typeof UnsubscribeForm>;

export const RedeliverForm = z.object({ mail: number });
