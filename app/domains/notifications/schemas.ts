import { z } from "zod";
import { pacesOf, wishKinds } from "./model";

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

/** How to be told of each kind; a resident sends nothing about work. What is left out stays as it is. */
export const WishesForm = z.object({
  mine: z.enum(pacesOf.mine, "chooseOne"),
  datasets: z.enum(pacesOf.datasets, "chooseOne"),
  departments: z.enum(pacesOf.departments, "chooseOne"),
  searches: z.enum(pacesOf.searches, "chooseOne").optional(),
  work: z.enum(pacesOf.work, "chooseOne").optional(),
  onPlaza: z.array(z.enum(wishKinds, "chooseOne")).max(wishKinds.length, "chooseOne").default([]),
  mailStopped: z.stringbool().default(false),
});
export type WishesForm = z.output<typeof WishesForm>;

export const RedeliverForm = z.object({ mail: number });
