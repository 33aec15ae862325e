import { copyMade } from "~/domains/accounts/queries.server";
import { found } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { jsonFile } from "~/platform/web/reply";
import { resource, signedIn } from "~/web.server";

/** A copy that a job made, for the person whose it is. */
export const loader = resource(async ({ actor, params }) => {
  const { id } = signedIn(actor);
  return jsonFile(found(await copyMade(id, found(numberOfRef(params["id"])))), "plaza.json");
});
