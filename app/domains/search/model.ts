/** Finding: one search over requests, datasets and departments, what was misspelled, and searches that people keep. */
import { type RequestStatus, type Stage, stageNames, stages } from "~/domains/requests/model";

export type { Stage };
export { stageNames };

export const kinds = ["request", "dataset", "department"] as const;
export type Kind = (typeof kinds)[number];

/** A kind's results end here: ten pages of twenty. */
export const mostFound = 200;

/** What narrows a search down: a department's, a topic's, a stage's name in addresses, and a year. */
export const facetNames = ["department", "topic", "stage", "year"] as const;
export type FacetName = (typeof facetNames)[number];

/** Which of them a kind of thing has; among all kinds together, those that most have. */
export function facetsOf(kind: Kind | undefined): readonly FacetName[] {
  if (kind === "department") return [];
  if (kind === "dataset") return ["department", "topic", "year"];
  return kind === "request" ? facetNames : ["department", "topic"];
}

/** The request that somebody names by its number: "#142" means nothing else, "142" may. */
export function numberMeant(words: string): { number: number; surely: boolean } | null {
  const [, sign, digits] = /^(#?)\s*([1-9]\d{0,8})$/.exec(words) ?? [];
  return digits === undefined ? null : { number: Number(digits), surely: sign === "#" };
}

/** Signs around the words that matched, which no keyboard has: a page draws them as `<mark>`. */
export const markSigns = { start: "\uE000", stop: "\uE001" } as const;

/** How soon the owner of a saved search is told. */
export const searchPaces = ["at_once", "daily", "weekly", "never"] as const;
export type SearchPace = (typeof searchPaces)[number];

/** A list that is told about has an end. */
export const mostSaved = 50;

/** The stage a request is in, by its status. */
export const stageOf = (status: RequestStatus): Stage => stageNames.find((stage) => (stages[stage] as readonly RequestStatus[]).includes(status))!;
