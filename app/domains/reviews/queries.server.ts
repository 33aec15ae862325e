export { type ReviewActedOn, type ReviewGate, gatesOf, reviewToActOn, twoSidesAllowed } from "./queries/weighed.server";
export { asksFor, confirmationTold, publicReview, reviewTold, runningReviews, standingColumns } from "./queries/standing.server";
export { reviewsOfRequest } from "./queries/of-request.server";
export { type ReviewShown, reviewPage, shownReview } from "./queries/page.server";
export { reviewFile } from "./queries/file.server";
export { type ReviewRow, reviewInbox } from "./queries/waiting.server";
export { reviewSetUp } from "./queries/set-up.server";
