import { z } from "zod";
import { languages } from "~/platform/i18n/languages";
import { asAddress, cityRoles, showcaseKinds } from "./model";

/** Messages are keys of `ui:problem`. */
export const address = z.string({ error: "required" }).transform(asAddress).pipe(z.email("email").max(254, "tooLong"));

/** A path of this site, as it came; only `localPath` makes an address of it. */
const returning = z.string().max(2_000).optional().catch(undefined);

export const AddressForm = z.object({ email: address, to: returning });

export const CodeForm = z.object({
  code: z.string({ error: "required" }).transform((typed) => typed.replace(/\D/g, "")).pipe(z.string().length(6, "code")),
});

const displayName = z
  .string({ error: "required" })
  .transform((typed) => typed.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(2, "name").max(60, "tooLong").regex(/^[^\p{C}<>]*$/u, "other"));

export const NameForm = z.object({ displayName, to: returning });

export const SettingsForm = z.object({
  displayName,
  language: z.enum(languages, "chooseOne"),
});
export type SettingsForm = z.output<typeof SettingsForm>;

export const LanguageForm = z.object({ language: z.enum(languages, "chooseOne"), to: returning });
/** The link's own token, where the press is on the page that a mailed link leads to. */
export const DropForm = z.object({ token: z.string().regex(/^[\w-]{10,200}$/).nullable().catch(null) });
export const SignOutForm = z.object({ everywhere: z.stringbool().default(false) });
/** One of one's own devices, by its session's digest. */
export const DeviceForm = z.object({ device: z.string({ error: "chooseOne" }).regex(/^[\da-f]{64}$/, "chooseOne") });
/** A new address, or keeping the old one. */
export const ChangeAddressForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("change"), email: address }),
  z.object({ act: z.literal("keep") }),
], "chooseOne");
export const LeaveForm = z.object({ sure: z.literal("yes", "confirm") });
/** What was just done, for the page to say so; what makes no sense is left out. */
export const DataDone = z.object({ done: z.enum(["device", "address", "kept", "copy"]).nullable().catch(null) });

export const EnterAsForm = z.object({ as: z.enum(showcaseKinds, "chooseOne"), to: returning });

const rowId = z.coerce.number().int().positive().max(2 ** 31 - 1);
const cityRole = z.enum(cityRoles, "chooseOne");
/** The wanted state, not a change of it: pressing twice is pressing once. */
export const CityRoleForm = z.object({ role: cityRole, held: z.stringbool({ error: "chooseOne" }) });
/** A person's page after a press: the role it was about; whether they have it, the page itself knows. */
export const CityRoleDone = z.object({ done: cityRole });

/** What one press on the page of people is about. */
export const PeopleForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("invite"), email: address, role: cityRole }),
  z.object({ act: z.literal("withdraw"), invitation: rowId }),
], "chooseOne");

/** The search of the page of people, as it stands in its address; what makes no sense is left out. */
export const PeopleSearch = z.object({
  q: z.string().trim().max(200).catch(""),
  after: rowId.nullable().catch(null),
  done: z.enum(["withdrawn"]).or(rowId).nullable().catch(null),
});
