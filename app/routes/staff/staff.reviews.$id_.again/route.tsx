import { useLoaderData } from "@remix-run/react";
import { reviewAgain } from "~/domains/requests/commands.server";
import { reviewForStaff } from "~/domains/requests/queries.server";
import { ReviewPage } from "~/domains/reviews/components/review-page";
import { SeenForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["reviews"] };

export const meta = titled((say) => say("reviews:page.again"));

export const loader = page(async ({ actor, params }) => {
  const review = await reviewForStaff(signedIn(actor), found(numberOfRef(params["id"])));
  allow(review.may.again);
  return { review };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const { id, may } = await reviewForStaff(person, found(numberOfRef(params["id"])));
  allow(may.again);
  return redirect(paths.review({ id: await reviewAgain(person, id, form(SeenForm)) }, { done: "begun" }));
});

export default function Again() {
  const { review } = useLoaderData<typeof loader>();
  return <ReviewPage review={review} done={null} refusal={useRefusal()} />;
}
