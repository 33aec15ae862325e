export { nameReviewed, openReview, openReviews, renewReview } from "./commands/open.server";
export { conclude, saySide } from "./commands/word.server";
export { documentRelease, dropColumn, keepColumn, nameOwner } from "./commands/document.server";
export { addPoint, retirePoint, setReviewPolicy } from "./commands/set-up.server";
