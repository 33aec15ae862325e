import { newestDataset } from "~/domains/datasets/queries.server";
import { newestRequest } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { partOf, siteIndex, sitemapType } from "~/platform/web/sitemap.server";
import { unlessKnown } from "~/platform/web/conditional.server";
import { resource } from "~/web.server";

/** Every public page, in parts by number. */
export const loader = resource(async ({ request }) => {
  const [requests, datasets] = await Promise.all([newestRequest(), newestDataset()]);
  const parts = ["pages", ...namesOf("requests", requests), ...namesOf("datasets", datasets)];
  return unlessKnown(request, { type: sitemapType, cache: "public, max-age=3600", from: parts }, () => siteIndex(parts.map(paths.sitemapPart)));
});

const namesOf = (kind: string, newest: number) => Array.from({ length: partOf(newest) }, (_, part) => `${kind}-${part + 1}`);
