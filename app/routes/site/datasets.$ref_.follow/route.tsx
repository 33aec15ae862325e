import { datasetByNumber } from "~/domains/datasets/queries.server";
import { follow } from "~/domains/following/commands.server";
import { FollowForm } from "~/domains/following/schemas";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { wantsPage } from "~/platform/web/back.server";
import { redirect } from "~/platform/web/reply";
import { command, page, signedIn } from "~/web.server";

/** Following is a press on the dataset's page; its own address leads there. */
export const loader = page(async ({ params }) => {
  throw redirect(paths.dataset(found(await datasetByNumber(found(numberOfRef(params["ref"]))))));
});

export const action = command(async ({ actor, params, request, form }) => {
  const dataset = found(await datasetByNumber(found(numberOfRef(params["ref"]))));
  const { following } = form(FollowForm);
  const person = signedIn(actor, { kind: "follow", subject: "dataset", id: dataset.id, following });
  await follow(person, { dataset: dataset.id }, following);
  return wantsPage(request) ? redirect(paths.dataset(dataset)) : { following };
});
