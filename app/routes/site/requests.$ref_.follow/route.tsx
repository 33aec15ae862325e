import { follow } from "~/domains/following/commands.server";
import { FollowForm } from "~/domains/following/schemas";
import { canSee } from "~/domains/requests/policy";
import { requestByNumber } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { found, notFound } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { backFrom, wantsPage } from "~/platform/web/back.server";
import { redirect } from "~/platform/web/reply";
import { command, page, signedIn } from "~/web.server";

/** Following is a press on the request's page; its own address leads there. */
export const loader = page(async ({ actor, params }) => {
  const asked = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  if (!canSee(actor, asked)) throw notFound();
  throw redirect(paths.request(asked));
});

export const action = command(async ({ actor, params, request, form }) => {
  const asked = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  if (!canSee(actor, asked)) throw notFound();
  const { following } = form(FollowForm);
  const person = signedIn(actor, { kind: "follow", subject: "request", id: asked.id, following });
  await follow(person, { request: asked.id }, following);
  return wantsPage(request) ? redirect(backFrom(request, paths.request(asked))) : { following };
});
