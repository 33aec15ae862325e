/** What background work calls: a run that was asked for, and the sources that are due. */
export { performRun } from "./commands/perform-run.server";
export { readDueSources } from "./commands/daily.server";
