/** What background work calls: listening to the spine for data that is new in the catalogue. */
export { askForOffers, offerAfter } from "./commands/offer.server";
export { keepDeadlines } from "./commands/keep-deadlines.server";
