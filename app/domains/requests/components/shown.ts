import type { AsJson } from "~/platform/as-json";
import type { RequestRow as RowOnServer, shownPage } from "../queries.server";

/** A request as lists receive it: dates are ISO strings. */
export type ShownRow = AsJson<RowOnServer>;

/** A request's page as it receives it. */
export type ShownRequest = AsJson<ReturnType<typeof shownPage>>;

export type ShownStep = ShownRequest["timeline"][number];

/** What the mark and the words beside it need to know. */
export type Standing = Pick<
  ShownRow,
  "status" | "statusSince" | "dueOn" | "plannedOn" | "plannedPrecision" | "refusal" | "late" | "reviewed"
>;
