import { z } from "zod";
import { address } from "~/domains/accounts/schemas";
import { isDay } from "~/platform/calendar";
import { deadlineLimits, deadlineFields, departmentRoles } from "./model";

/** Messages are keys of `ui:problem`. */
const text = (longest: number) => z.string({ error: "required" }).trim().min(1, "required").max(longest, "tooLong");
const role = z.enum(departmentRoles, "chooseOne");
const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2 ** 31 - 1, "chooseOne");

const webAddress = z
  .string()
  .trim()
  .max(500, "tooLong")
  .refine((value) => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) && URL.canParse(value), "webAddress");

export const DepartmentForm = z.object({
  name: text(120),
  shortName: text(40),
  abbreviation: text(12),
  website: webAddress.optional(),
  duty: text(300),
  dutyEs: text(300),
  parentId: number.optional(),
  contactEmail: address.optional(),
  /** A box to untick sends "no" before it, which stands alone when it is unticked. */
  active: z.array(z.string()).default([]).transform((said) => said.length === 0 || said.includes("yes")),
});
type Filled = z.output<typeof DepartmentForm>;
export type DepartmentForm = Omit<Filled, "active"> & Partial<Pick<Filled, "active">>;

/** Takes back the change with this number. */
export const UndoForm = z.object({ undo: number });

/** What one press on the members' page is about. */
export const MembersForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("invite"), email: address, role }),
  z.object({ act: z.literal("withdraw"), invitation: number }),
  z.object({ act: z.literal("role"), person: number, role }),
  z.object({ act: z.literal("remove"), person: number }),
  z.object({ act: z.literal("undo"), done: number }),
], "chooseOne");
export type MembersForm = z.output<typeof MembersForm>;

/** The members' page after a press: what was recorded, or that an invitation was taken back. */
export const MembersDone = z.union([number, z.literal("withdrawn")]).nullable().catch(null);

/** Whole days; what is empty is left to whoever promises more widely. */
const days = (most: number) => z.coerce.number({ error: `daysUpTo:${most}` }).int(`daysUpTo:${most}`).min(1, `daysUpTo:${most}`).max(most, `daysUpTo:${most}`);
const eachField = <T>(of: (most: number) => T) => Object.fromEntries(deadlineFields.map((field) => [field, of(deadlineLimits[field])])) as Record<(typeof deadlineFields)[number], T>;

/** What one press on the deadlines' page is about. */
export const DeadlinesForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("policy"), ...eachField(days) }),
  z.object({ act: z.literal("add"), day: z.string("date").refine(isDay, "date"), name: text(80), nameEs: text(80) }),
  z.object({ act: z.enum(["remove", "restore"]), holiday: number }),
  z.object({ act: z.literal("undo"), done: number }),
], "chooseOne");
export type DeadlinesForm = z.output<typeof DeadlinesForm>;
export type HolidayForm = Pick<Extract<DeadlinesForm, { act: "add" }>, "day" | "name" | "nameEs">;

/** A department's own promise: what is empty follows the city's. */
export const OwnDeadlinesForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("policy"), ...eachField((most) => days(most).optional()) }),
  z.object({ act: z.literal("undo"), done: number }),
], "chooseOne");

/** What the deadlines' page shows, as its address says it. */
export const DeadlinesShown = z.object({
  year: z.coerce.number().int().min(1900).max(9999).optional().catch(undefined),
  done: number.optional().catch(undefined),
});
