export { askForRun, confirmRun } from "./commands/ask-for-run.server";
export { decideMatch } from "./commands/matches.server";
export { assignPublisher } from "./commands/publishers.server";
export { addSource, readDaily, removeSource } from "./commands/sources.server";
export { type CatalogInput } from "./feed.server";
export { importCatalog } from "./import.server";
export { type Progress } from "./model";
export { tellProgress, tellReport } from "./told.server";
