export { entryChoices } from "./queries/choices.server";
export { entriesFile } from "./queries/file.server";
export { inventorySizes, type TakesPart, takesPart } from "./queries/department.server";
export { datasetsNamed, entryToKeep, keptEntries, possibleOwners } from "./queries/keeping.server";
export { type EntryList, entryList } from "./queries/list.server";
export { entryByNumber, entryHistory, entryPage } from "./queries/page.server";
export type { EntryRow } from "./queries/row.server";
