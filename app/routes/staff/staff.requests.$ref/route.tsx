import { useLoaderData } from "@remix-run/react";
import { DeskPage } from "~/domains/requests/components/staff/desk-page";
import { answerMoves } from "~/domains/requests/model";
import { canAnswer, canClassify, canConfirmRelease, canReopen, canRoute, canSeeStaffSide, canSplit, movesOf, reviewsReleases, undoesMerges } from "~/domains/requests/policy";
import { offersOf, requestChoices, requestPage, reviewRound, shownPage, similarRequests, staffSideOf } from "~/domains/requests/queries.server";
import { DeskDone } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests", "corrections", "appeals"] };

export const meta = titled<typeof loader>((_say, { request }) => request.title);

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const request = found(await requestPage(found(numberOfRef(params["ref"])), person));
  allow(canSeeStaffSide(person, request));
  if (params["ref"] !== refOf(request)) throw moved(url, paths.staffRequest(request));
  const round = await reviewRound(request);
  const moves = movesOf(person, { ...request, moves: answerMoves(request.status) });
  const may = {
    answer: canAnswer(person, request),
    correct: canAnswer(person, request) && request.answer !== null,
    begin: canAnswer(person, request) && request.status === "submitted",
    route: canRoute(person, request),
    classify: canClassify(person, request),
    reopen: canReopen(person, request),
    split: canSplit(person, request),
    unmerge: request.original !== null && undoesMerges(person, request),
    confirm: canConfirmRelease(person, { ...request, ...round }),
  };
  const [side, offers, choices, alike] = await Promise.all([
    staffSideOf(request),
    offersOf(request),
    may.route || may.classify ? requestChoices() : null,
    may.answer && moves.includes("duplicate") && !request.original ? similarRequests(request) : null,
  ]);
  const begunByYou = round.reviewBegunBy === person.id && !round.reviewConfirmed && reviewsReleases(person, request);
  const done = DeskDone.parse(Object.fromEntries(url.searchParams));
  return { request: { ...shownPage(request), version: request.version, moves }, side, offers, saidNo: url.searchParams.get("said") === "no", choices, alike, may, begunByYou, ...done };
});

export default function StaffRequest() {
  return <DeskPage {...useLoaderData<typeof loader>()} />;
}
