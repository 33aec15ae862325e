/** What background work calls: listening to the spine, and the mails of saved searches. */
export { learnWords } from "./commands/learn-words.server";
export { mailSearches, noteMatches } from "./commands/tell.server";
