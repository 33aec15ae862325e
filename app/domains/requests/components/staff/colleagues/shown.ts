import type { AsJson } from "~/platform/as-json";
import type { amongColleagues, labelList } from "../../../queries.server";

export type ShownColleagues = AsJson<Awaited<ReturnType<typeof amongColleagues>>>;
export type ShownStep = ShownColleagues["steps"][number];
export type ShownLabels = AsJson<Awaited<ReturnType<typeof labelList>>>;

export interface ActProps {
  request: { id: number; slug: string };
  colleagues: ShownColleagues;
}
