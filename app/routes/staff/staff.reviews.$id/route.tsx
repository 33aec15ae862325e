import { useLoaderData } from "@remix-run/react";
import { concludeReview, documentReview, dropReviewColumn, keepReviewColumn, nameReviewOwner, reviewAgain, sayReviewSide } from "~/domains/requests/commands.server";
import { SeenForm } from "~/domains/requests/schemas";
import { reviewForStaff } from "~/domains/requests/queries.server";
import { ReviewPage } from "~/domains/reviews/components/review-page";
import { ColumnForm, ConcludeForm, DocumentForm, OwnerForm, ReviewPress, ReviewsDone, SideForm, UncolumnForm } from "~/domains/reviews/schemas";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { type Command, command, page, signedIn } from "~/web.server";
import type { PersonActor } from "~/domains/activity/actor";

export const handle = { i18n: ["reviews"] };

export const meta = titled<typeof loader>((say, { review }) => `${say("reviews:page.crumb")}: ${review.title}`);

export const loader = page(async ({ actor, params, url }) => {
  const review = await reviewForStaff(signedIn(actor), found(numberOfRef(params["id"])));
  return { review, ...ReviewsDone.parse(Object.fromEntries(url.searchParams)) };
});

const acts: Record<ReturnType<typeof ReviewPress.parse>["act"], (person: PersonActor, id: number, form: Command["form"]) => Promise<unknown>> = {
  side: (person, id, form) => sayReviewSide(person, id, form(SideForm)),
  document: (person, id, form) => documentReview(person, id, form(DocumentForm)),
  column: (person, id, form) => keepReviewColumn(person, id, form(ColumnForm)),
  uncolumn: (person, id, form) => dropReviewColumn(person, id, form(UncolumnForm)),
  conclude: (person, id, form) => concludeReview(person, id, form(ConcludeForm)),
  owner: (person, id, form) => nameReviewOwner(person, id, form(OwnerForm)),
  again: (person, id, form) => reviewAgain(person, id, form(SeenForm)),
};

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const { id } = await reviewForStaff(person, found(numberOfRef(params["id"])));
  const { act } = form(ReviewPress);
  const next = await acts[act](person, id, form);
  return redirect(typeof next === "number" ? paths.review({ id: next }, { done: "begun" }) : paths.review({ id }, { done: act }));
});

export default function Review() {
  const { review, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const shown = done === "add" || done === "retire" || done === "policy" ? null : done;
  return <ReviewPage review={review} done={shown} refusal={refusal} />;
}
