export { listEntry } from "./commands/list-entry.server";
export { changeEntry } from "./commands/change-entry.server";
export { publishEntry, relistEntry, removeEntry, scheduleEntry } from "./commands/steps.server";
export { joinEntry, leaveInventory, voteForEntry } from "./commands/vote.server";
export { applyImport, type ImportPreview, previewImport } from "./commands/import.server";
