import { useLoaderData } from "@remix-run/react";
import { RequestView } from "~/domains/requests/components/request-view";
import { canAppeal, canClarify, canEdit, canSee, canSeeStaffSide, canWithdraw, isAuthor } from "~/domains/requests/policy";
import { appealInvite, requestPage, shownPage, similarRequests } from "~/domains/requests/queries.server";
import { AuthorDone, JoinedDone } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { found, notFound } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { page } from "~/web.server";

export const handle = { i18n: ["request", "requests"] };

export const loader = page(async ({ actor, params, url, language }) => {
  const request = found(await requestPage(found(numberOfRef(params["ref"])), actor, language));
  if (!canSee(actor, request)) throw notFound();
  if (params["ref"] !== refOf(request)) throw moved(url, paths.request(request));
  const done = url.searchParams.get("done");
  return {
    request: shownPage(request, language),
    similar: await similarRequests(request),
    justAsked: isAuthor(actor, request) && url.searchParams.has("asked"),
    done: (request.following ? JoinedDone.parse(done) : null) ?? (isAuthor(actor, request) ? AuthorDone.parse(done) : null),
    appeal: canAppeal(actor, request, request.appealUntil, cityDay(now())) ? appealInvite(language, request.appealUntil) : null,
    may: {
      edit: canEdit(actor, request),
      withdraw: canWithdraw(actor, request),
      clarify: canClarify(actor, request),
      answer: canSeeStaffSide(actor, request),
    },
  };
});

export const meta = titled<typeof loader>(
  (_say, data) => data?.request.title ?? "",
  (_say, data) => ({
    description: data?.request.summary,
    ...(data && { feed: paths.requestFeed(data.request), picture: paths.requestPicture(data.request, Date.parse(data.request.statusSince).toString(36)) }),
  }),
);

export default function RequestPage() {
  return <RequestView {...useLoaderData<typeof loader>()} />;
}
