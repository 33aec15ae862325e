/** What can be changed about a reason, in the order of its page. */
export const reasonTexts = ["wordsEn", "wordsEs", "noteEn", "noteEs", "explanationEn", "explanationEs", "citation"] as const;
export const reasonBoxes = ["citationConfirmed", "appealable", "inUse"] as const;
export type ReasonField = (typeof reasonTexts)[number] | (typeof reasonBoxes)[number];
export const reasonFields: ReasonField[] = [...reasonTexts, ...reasonBoxes];
