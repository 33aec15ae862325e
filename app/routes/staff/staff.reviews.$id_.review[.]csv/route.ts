import { reviewForStaff } from "~/domains/requests/queries.server";
import { reviewFile } from "~/domains/reviews/queries.server";
import { found } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { csvFile } from "~/platform/web/reply";
import { resource, signedIn } from "~/web.server";

/** The review as a table, for the city's file. */
export const loader = resource(async ({ actor, params, language }) => {
  const review = await reviewForStaff(signedIn(actor), found(numberOfRef(params["id"])));
  return csvFile(reviewFile(review, language), `review-${review.id}.csv`);
});
