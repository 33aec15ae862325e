import { useLoaderData } from "@remix-run/react";
import { DeskPage } from "~/domains/requests/components/staff/desk-page";
import { answerMoves } from "~/domains/requests/model";
import { canAnswer, canBeginDatasetReview, canClassify, canReopen, canRoute, canSeeStaffSide, canSplit, undoesMerges } from "~/domains/requests/policy";
import { offersOf, requestChoices, requestPage, shownPage, similarRequests, staffSideOf } from "~/domains/requests/queries.server";
import { DeskDone } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "reviews", "request", "requests"] };

export const meta = titled<typeof loader>((_say, { request }) => request.title);

export const loader = page(async ({ actor, params, url, language }) => {
  const person = signedIn(actor);
  const request = found(await requestPage(found(numberOfRef(params["ref"])), person, language));
  allow(canSeeStaffSide(person, request));
  if (params["ref"] !== refOf(request)) throw moved(url, paths.staffRequest(request));
  const may = {
    answer: canAnswer(person, request),
    begin: canAnswer(person, request) && request.status === "submitted",
    route: canRoute(person, request),
    classify: canClassify(person, request),
    reopen: canReopen(person, request),
    split: canSplit(person, request),
    unmerge: request.original !== null && undoesMerges(person, request),
    review: canBeginDatasetReview(person, request),
  };
  const [side, offers, choices, alike] = await Promise.all([
    staffSideOf(request),
    offersOf(request),
    may.route || may.classify ? requestChoices() : null,
    may.answer && answerMoves(request.status).includes("duplicate") && !request.original ? similarRequests(request) : null,
  ]);
  const done = DeskDone.parse(Object.fromEntries(url.searchParams));
  return { request: { ...shownPage(request), version: request.version }, side, offers, saidNo: url.searchParams.get("said") === "no", choices, alike, may, ...done };
});

export default function StaffRequest() {
  return <DeskPage {...useLoaderData<typeof loader>()} />;
}
