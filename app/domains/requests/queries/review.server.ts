import type { PersonActor } from "~/domains/activity/actor";
import { reviewPage, shownReview } from "~/domains/reviews/queries.server";
import { allow, found } from "~/platform/errors";
import { isUnderReview } from "../commands/release.server";
import { canAnswer, canSeeStaffSide, takesActs } from "../policy";
import { requestByNumber } from "./page.server";

/** A review's page, for whoever sees the staff side of its request or is answerable for its data. Throws `not-found`, `forbidden`. */
export async function reviewForStaff(actor: PersonActor, id: number) {
  const page = found(await reviewPage(id));
  const request = found(await requestByNumber(page.row.request.id));
  allow(canSeeStaffSide(actor, request) || (takesActs(request) && page.row.ownerId === actor.id));
  const answers = canAnswer(actor, request);
  return shownReview(page, actor, { answers, goesOn: takesActs(request) && isUnderReview(request, page.row) });
}
