import { useLoaderData } from "@remix-run/react";
import { AskedOfOthers } from "~/domains/inquiries/components/asked-of-others";
import { inquiriesOf } from "~/domains/inquiries/queries.server";
import { DeskPage } from "~/domains/requests/components/staff/desk-page";
import { answerMoves } from "~/domains/requests/model";
import { canAnswer, canAssign, canBeginDatasetReview, canClassify, canExtend, canKeepLabels, canLabel, canReopen, canRoute, canSeeStaffSide, canSplit, movesOf, undoesMerges } from "~/domains/requests/policy";
import { amongColleagues, offersOf, requestChoices, requestPage, shownPage, similarRequests, staffSideOf } from "~/domains/requests/queries.server";
import { DeskDone } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "reviews", "colleagues", "inquiries", "deadlines", "request", "requests", "corrections", "appeals"] };

export const meta = titled<typeof loader>((_say, { request }) => request.title);

export const loader = page(async ({ actor, params, url, language }) => {
  const person = signedIn(actor);
  const request = found(await requestPage(found(numberOfRef(params["ref"])), person, language));
  allow(canSeeStaffSide(person, request));
  if (params["ref"] !== refOf(request)) throw moved(url, paths.staffRequest(request));
  const moves = movesOf(person, { ...request, moves: answerMoves(request.status) });
  const may = {
    answer: canAnswer(person, request),
    correct: canAnswer(person, request) && request.answer !== null,
    begin: canAnswer(person, request) && request.status === "submitted",
    route: canRoute(person, request),
    classify: canClassify(person, request),
    reopen: canReopen(person, request),
    split: canSplit(person, request),
    extend: canExtend(person, { ...request, extended: request.extension !== null }, cityDay(now())),
    unmerge: request.original !== null && undoesMerges(person, request),
    review: canBeginDatasetReview(person, request),
  };
  const [side, offers, choices, alike, colleagues, inquiries] = await Promise.all([
    staffSideOf(request),
    offersOf(request),
    may.route || may.classify ? requestChoices() : null,
    may.answer && moves.includes("duplicate") && !request.original ? similarRequests(request) : null,
    amongColleagues(request),
    inquiriesOf(request),
  ]);
  const done = DeskDone.parse(Object.fromEntries(url.searchParams));
  return {
    request: { ...shownPage(request, language), version: request.version, moves }, side, offers, saidNo: url.searchParams.get("said") === "no", choices, alike, may, inquiries, ...done,
    colleagues: { colleagues, you: person.id, mayAssign: canAssign(person, request), mayLabel: canLabel(person, request), keeps: canKeepLabels(person) },
  };
});

export default function StaffRequest() {
  const { inquiries, ...desk } = useLoaderData<typeof loader>();
  return (
    <DeskPage {...desk}>
      <AskedOfOthers request={desk.request} inquiries={inquiries} mayAsk={desk.may.answer} />
    </DeskPage>
  );
}
