export { type RequestRow } from "./queries/row.server";
export { type RequestList, requestList } from "./queries/list.server";
export { type RequestPage, requestByNumber, requestPage } from "./queries/page.server";
export { type OfficialAnswer } from "./queries/answer.server";
export { type TimelineEntry } from "./queries/timeline.server";
export { requestAsAsked, requestChoices } from "./queries/choices.server";
export { type InboxFilters, confirmationsOf, inbox, usesOf } from "./queries/staff.server";
export {
  mostWanted, newlyReleased, openRequestsOf, recentlyAnswered, recentlyAnsweredBy, requestsAskedBy, requestsFollowedBy,
  requestsForDataset,
} from "./queries/lists.server";
