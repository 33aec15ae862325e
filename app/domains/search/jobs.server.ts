/** What background work calls: listening to the spine. */
export { learnWords } from "./commands/learn-words.server";
