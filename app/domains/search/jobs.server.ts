/** What background work calls: listening to the spine, and what saved searches add to the day's mail. */
export { learnWords } from "./commands/learn-words.server";
export { noteMatches } from "./commands/note.server";
export { searchSupplement } from "./commands/tell.server";
