import type { AsJson } from "~/platform/as-json";
import type { DatasetRow, datasetPage, historyOf } from "../queries.server";

/** A dataset as lists receive it. */
export type ShownRow = AsJson<DatasetRow>;

/** A dataset's page as it receives it. */
export type ShownDataset = AsJson<NonNullable<Awaited<ReturnType<typeof datasetPage>>>>;

/** One change, as its page receives it. */
export type ShownRevision = AsJson<Awaited<ReturnType<typeof historyOf>>[number]>;
