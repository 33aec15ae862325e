import { beforeAll, expect, test } from "vitest";
import { nameYourself } from "~/domains/accounts/commands.server";
import { changeDepartment } from "~/domains/departments/commands.server";
import { useApp } from "../support/app";
import { type City, aSmallCity } from "../support/city";

const app = useApp({ keep: true });
let city: City;
let departmentThen: string;
let personThen: string;

beforeAll(async () => {
  city = await aSmallCity();
  const { department: { trees }, person: { coordinator, administrator } } = city;
  [departmentThen, personThen] = [trees.slug, coordinator.slug];
  await changeDepartment(administrator, trees.id, { name: "Urban Forest", shortName: "Forest", abbreviation: "UF", website: undefined, duty: "Trees.", dutyEs: "Árboles." });
  await nameYourself(coordinator, "Ana Autora");
});

const pages = [
  ["site/requests.$ref", () => `/requests/${city.request.fresh.id}-wrong`, () => `/requests/${city.request.fresh.id}-street-trees`],
  ["site/datasets.$ref", () => `/datasets/${city.dataset.id}`, () => `/datasets/${city.dataset.id}-trees`],
  ["site/departments.$slug", () => `/departments/${departmentThen}`, () => "/departments/urban-forest"],
  ["staff/staff.departments.$slug.members", () => `/staff/departments/${departmentThen}/members`, () => "/staff/departments/urban-forest/members"],
  ["staff/staff.administration.departments.$slug", () => `/staff/administration/departments/${departmentThen}`, () => "/staff/administration/departments/urban-forest"],
  ["site/people.$slug", () => `/people/${personThen}`, () => "/people/ana-autora"],
  ["staff/staff.requests.$ref", () => `/staff/requests/${city.request.fresh.id}-wrong`, () => `/staff/requests/${city.request.fresh.id}-street-trees`],
] as const;

test.each(pages)("%s: an earlier address leads to the present one, with its query and nothing of Remix's own", async (route, then, now) => {
  const as = route.includes("administration") ? city.person.administrator : city.person.responder;
  const page = await app.fetch(`${then()}?lang=es&done=answered`, { as });
  expect([page.status, page.headers.get("Location")]).toEqual([301, `${now()}?lang=es&done=answered`]);

  // What Remix's client fetches is no redirect to the browser: it goes there itself.
  const data = await app.fetch(`${then()}?lang=es&_data=${encodeURIComponent(`routes/${route}`)}`, { as });
  expect([data.status, data.headers.get("Location"), data.headers.get("X-Remix-Redirect"), data.headers.get("X-Remix-Status")]).toEqual([
    204, null, `${now()}?lang=es`, "301",
  ]);
  const bare = await app.fetch(`${then()}?_data=${encodeURIComponent(`routes/${route}`)}`, { as });
  expect(bare.headers.get("X-Remix-Redirect")).toBe(now());
});
