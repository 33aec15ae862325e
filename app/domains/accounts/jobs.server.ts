/** What background work calls. */
export { makeCopy } from "./commands/copy.server";
export { forgetExpired } from "./commands/forget-expired.server";
