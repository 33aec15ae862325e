import { requestNews } from "~/domains/notifications/queries.server";
import { picturedRequest } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { atom } from "~/platform/web/atom.server";
import { resource } from "~/web.server";

/** What happens to one request. */
export const loader = resource(async ({ params, language, request }) => {
  const about = found(await picturedRequest(found(numberOfRef(params["ref"]))));
  return atom(request, {
    title: about.title,
    path: paths.requestFeed(about, language),
    page: paths.request(about),
    language,
    entries: await requestNews({ request: about.id }, language),
  });
});
