/** What background work calls: listening to the spine for data that is new in the catalogue. */
export { offerAfter } from "./commands/offer.server";
