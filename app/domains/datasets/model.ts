/** What the city has published: datasets, the ways to get them, and how to say both in plain words. */
export { type ShownField, changedFields } from "./changes";
export { type DatasetEntry, type DistributionEntry } from "./entry";
export { formatOf, formatsOf } from "./formats";
export { type License, licenseOf } from "./license";
export { type Rhythm, rhythmOf } from "./rhythm";
