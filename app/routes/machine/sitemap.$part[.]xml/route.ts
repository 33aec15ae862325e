import { datasetAddresses, topicList } from "~/domains/datasets/queries.server";
import { departmentList } from "~/domains/departments/queries.server";
import { requestAddresses } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { notFound } from "~/platform/errors";
import { unlessKnown } from "~/platform/web/conditional.server";
import { type Place, numbersOf, siteMap, sitemapType } from "~/platform/web/sitemap.server";
import { resource } from "~/web.server";

/** One part of the site's map: `pages`, `requests-1`, `datasets-1` … */
export const loader = resource(async ({ params, request }) => {
  const places = await placesIn(params["part"] ?? "");
  return unlessKnown(request, { type: sitemapType, cache: "public, max-age=3600", from: places }, () => siteMap(places));
});

async function placesIn(part: string): Promise<Place[]> {
  if (part === "pages") return pages();
  const [, kind, number] = /^(requests|datasets)-([1-9]\d{0,3})$/.exec(part) ?? [];
  const numbers = numbersOf(Number(number));
  if (kind === "requests") return (await requestAddresses(numbers)).map((request) => ({ path: paths.request(request), changed: request.changed }));
  if (kind === "datasets") return (await datasetAddresses(numbers)).map((dataset) => ({ path: paths.dataset(dataset), changed: dataset.changed }));
  throw notFound();
}

async function pages(): Promise<Place[]> {
  const standing = [paths.home(), paths.requests(), paths.datasets(), paths.inventory(), paths.departments(), paths.metrics(), paths.topics(), paths.about(), paths.accessibility(), paths.privacy()];
  const [departments, topics] = await Promise.all([departmentList("en"), topicList("en")]);
  return [...standing, ...departments.map(paths.department), ...topics.map(paths.topic)].map((path) => ({ path }));
}
