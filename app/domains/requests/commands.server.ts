export { type Asked, askForDataset } from "./commands/ask.server";
export { editRequest } from "./commands/edit.server";
export { withdrawRequest } from "./commands/withdraw.server";
export { castVote } from "./commands/vote.server";
export { clarifyRequest } from "./commands/clarify.server";
export { beginReview, confirmRelease } from "./commands/review.server";
export { classifyRequest, routeRequest } from "./commands/route.server";
export { answerRequest } from "./commands/answer.server";
export { reopenRequest } from "./commands/reopen.server";
