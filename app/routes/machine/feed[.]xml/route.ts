import { requestNews } from "~/domains/notifications/queries.server";
import { paths } from "~/paths";
import { translator } from "~/platform/i18n/server.server";
import { atom } from "~/platform/web/atom.server";
import { resource } from "~/web.server";

/** What happens to all requests. */
export const loader = resource(async ({ language, request }) =>
  atom(request, {
    title: translator(language, "ui")("shell.tagline"),
    path: paths.feed(language),
    page: paths.requests(),
    language,
    entries: await requestNews({}, language),
  }),
);
