/** What background work calls: listening to the spine, and the day's mail. */
export { tellOf as onActivity } from "./telling/tell.server";
export { sendDigests } from "./digest.server";
