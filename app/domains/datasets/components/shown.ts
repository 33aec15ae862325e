import type { AsJson } from "~/platform/as-json";
import type { DatasetRow, datasetPage, historyOf } from "../queries.server";

/** A dataset as lists receive it. */
export type ShownRow = AsJson<DatasetRow>;

/** A dataset's page as it receives it. */
export type ShownDataset = AsJson<NonNullable<Awaited<ReturnType<typeof datasetPage>>>>;

/** What changed, as its page receives it. */
export type ShownHistory = AsJson<Awaited<ReturnType<typeof historyOf>>>;
export type ShownRevision = ShownHistory["rows"][number];
