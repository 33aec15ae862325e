import { z } from "zod";
import { readerChoices } from "./model";
import { plainAddress } from "./web-address";

/** Messages are keys of `ui:problem`. */
const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2 ** 31 - 1, "chooseOne");
const webAddress = z
  .string({ error: "required" })
  .trim()
  .max(2_000, "tooLong")
  .refine((value) => /^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(value) && URL.canParse(value), "webAddress")
  .transform(plainAddress);

export const SourceForm = z.object({
  address: webAddress,
  title: z.string().trim().max(120, "tooLong").optional(),
  reader: z.enum(readerChoices, "chooseOne"),
});
export type SourceForm = z.output<typeof SourceForm>;

/** What one press on a source's pages is about. */
export const SourceAct = z.object({ act: z.enum(["try", "import", "pause", "resume", "remove"], "chooseOne") });
export type SourceAct = z.output<typeof SourceAct>;
export const RunAct = z.object({ act: z.enum(["import", "confirm"], "chooseOne") });

export const PublisherForm = z.object({
  publisher: z.string({ error: "required" }).min(1, "required").max(5_000, "tooLong"),
  department: number,
  /** In this source alone; without it in all. */
  source: number.optional(),
});
export type PublisherForm = z.output<typeof PublisherForm>;

export const MatchForm = z.object({ match: number, is: z.union([z.literal("new"), number], "chooseOne") });
export type MatchForm = z.output<typeof MatchForm>;

/** A source's or a run's number in an address; 0 is nobody's. */
export const NumberInAddress = number.catch(0);
