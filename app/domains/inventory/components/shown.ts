import type { AsJson } from "~/platform/as-json";
import type { EntryRow, entryHistory, entryPage } from "../queries.server";

/** An entry as lists receive it. */
export type ShownRow = AsJson<EntryRow>;

/** An entry's page as it receives it. */
export type ShownEntry = AsJson<NonNullable<Awaited<ReturnType<typeof entryPage>>>>;

export type ShownStep = AsJson<Awaited<ReturnType<typeof entryHistory>>[number]>;
