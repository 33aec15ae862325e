import { follow } from "~/domains/following/commands.server";
import { FollowForm } from "~/domains/following/schemas";
import { entryByNumber } from "~/domains/inventory/queries.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { wantsPage } from "~/platform/web/back.server";
import { redirect } from "~/platform/web/reply";
import { command, page, signedIn } from "~/web.server";

/** Following is a press on the entry's page; its own address leads there. */
export const loader = page(async ({ params }) => {
  throw redirect(paths.entry(found(await entryByNumber(found(numberOfRef(params["ref"]))))));
});

export const action = command(async ({ actor, params, request, form }) => {
  const entry = found(await entryByNumber(found(numberOfRef(params["ref"]))));
  const { following } = form(FollowForm);
  const person = signedIn(actor, { kind: "follow", subject: "inventoryEntry", id: entry.id, following });
  await follow(person, { inventoryEntry: entry.id }, following);
  return wantsPage(request) ? redirect(paths.entry(entry)) : { following };
});
