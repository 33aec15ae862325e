export { catalogChecked } from "./queries/checked.server";
export { matchesWaiting, waitingMatches } from "./queries/matches.server";
export { publisherPage } from "./queries/publishers.server";
export { patientDays, unlisted } from "./queries/unlisted.server";
export { runPage, sourceList, sourcePage } from "./queries/sources.server";
