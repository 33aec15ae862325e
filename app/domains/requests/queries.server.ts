export { type RequestRow } from "./queries/row.server";
export { type RequestList, requestList } from "./queries/list.server";
export { type RequestPage, requestByNumber, requestPage, shownPage } from "./queries/page.server";
export { picturedRequest } from "./queries/pictured.server";
export { type OfficialAnswer, answerToCorrect } from "./queries/answer.server";
export { type TimelineEntry } from "./queries/timeline.server";
export { type Choices, requestAsAsked, requestChoices } from "./queries/choices.server";
export { type Question, questionOf } from "./queries/question.server";
export { type Similar, similarRequests, similarTo } from "./queries/similar.server";
export { requestBySubmission } from "./queries/submission.server";
export { inTheirWords } from "./queries/words.server";
export { type InboxRow, inbox, inboxDepartments } from "./queries/inbox.server";
export { type Joining, type Undoing, joining, undoing } from "./queries/merge.server";
export { votesBehind, votesMoved } from "./queries/votes.server";
export { amongColleagues, labelList } from "./queries/colleagues.server";
export { reviewForStaff } from "./queries/review.server";
export { staffSideOf } from "./queries/staff.server";
export { type AnswerDesk, answerDesk, releaseStanding, shownDesk, toldDesk } from "./queries/desk.server";
export { appealInvite } from "./queries/appeal-invite.server";
export { beginAnswer, filledText } from "./queries/beginning.server";
export { answerHelp } from "./queries/help.server";
export { type DatasetChoice, datasetChoices } from "./queries/dataset-choices.server";
export { type Offers, offersFor, offersOf } from "./queries/offers.server";
export { promiseBefore } from "./queries/promised.server";
export { type OnPortal } from "./commands/answer-rules.server";
export { extensionChoices } from "./queries/extension.server";
export { answerPreview } from "./queries/preview.server";
export {
  mostWanted, newlyReleased, openRequestCounts, openRequestsOf, recentlyAnswered, recentlyAnsweredBy, requestsAskedBy, requestsByNumber,
  requestsFollowedBy, requestsForDataset,
} from "./queries/lists.server";
export { newestRequest, requestAddresses } from "./queries/addresses.server";
