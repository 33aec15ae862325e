/** What the city has published: datasets, the ways to get them, how good they are, and how to say it in plain words. */
export { addressKey } from "./addresses";
export { type ShownField, changedFields } from "./changes";
export { type ColumnEntry, type DatasetEntry, type DistributionEntry } from "./entry";
export { formatOf, formatsOf, isOpenFormat } from "./formats";
export { freshnessOf, lateBefore, renewalDue } from "./freshness";
export { type Revision, type RevisionField, type Values, revisionOf } from "./history";
export { judged } from "./judged";
export { type License, licenseOf } from "./license";
export { type DatasetFigures, recordPoints } from "./listing";
export { longestAddress, provisionalSource } from "./provisional";
export { type Rhythm, rhythmOf } from "./rhythm";
