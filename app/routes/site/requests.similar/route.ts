import { similarTo } from "~/domains/requests/queries.server";
import { SimilarWords } from "~/domains/requests/schemas";
import { networkOf } from "~/platform/web/network";
import { limited, resource } from "~/web.server";

/** For the form while its title is typed: what was asked before and what is published already. */
export const loader = resource(async ({ actor, url, clientAddress }) => {
  await limited("similarFromNetwork", networkOf(clientAddress));
  return similarTo(actor, SimilarWords.parse({ title: url.searchParams.get("title") }).title);
});
