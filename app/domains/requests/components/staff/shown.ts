import type { AsJson } from "~/platform/as-json";
import type { InboxRow, OfficialAnswer, answerHelp, inbox, inboxDepartments, offersFor, offersOf, releaseStanding, requestChoices, shownDesk, shownPage, staffSideOf } from "../../queries.server";

export type ShownInboxRow = AsJson<InboxRow>;
export type ShownInbox = AsJson<Awaited<ReturnType<typeof inbox>>>;
export type InboxDepartment = Awaited<ReturnType<typeof inboxDepartments>>[number];
export type ShownDesk = AsJson<ReturnType<typeof shownDesk>>;
export type ShownHelp = AsJson<Awaited<ReturnType<typeof answerHelp>>>;
export type ShownAnswer = AsJson<OfficialAnswer>;
export type ShownStaffSide = AsJson<Awaited<ReturnType<typeof staffSideOf>>>;
export type ShownPage = AsJson<ReturnType<typeof shownPage>>;
export type ReleaseStanding = Awaited<ReturnType<typeof releaseStanding>>;
export type Choices = Awaited<ReturnType<typeof requestChoices>>;
export type ShownOffers = AsJson<Awaited<ReturnType<typeof offersOf>>>;
export type ShownOffer = ShownOffers["waiting"][number];
export type ShownInboxOffers = AsJson<Awaited<ReturnType<typeof offersFor>>>;
