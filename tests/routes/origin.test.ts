import { request as askRaw } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { useApp } from "../support/app";
import { type City, aSmallCity, kinds } from "../support/city";
import { allRows } from "../support/rows";
import { sessionOf } from "../support/session";
import { type Access, access } from "./access";

const app = useApp({ keep: true });
let city: City;
let cookies: Record<string, string>;

beforeAll(async () => {
  city = await aSmallCity();
  const people = Object.entries(city.person).map(async ([kind, person]) => [kind, person ? await sessionOf(person) : ""] as const);
  cookies = Object.fromEntries(await Promise.all(people));
});

/** What another site's page, or no page at all, makes a browser send. */
const foreign: Record<string, Record<string, string>> = {
  "another site": { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
  "another site that says it is ours": { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
  "another port": { Origin: "http://localhost:1" },
  "a name that begins like ours": { Origin: "OURS.evil.example" },
  "a name that holds ours": { Origin: "https://evil.example/OURS" },
  "a page without an origin": { Origin: "null", "Sec-Fetch-Site": "cross-site" },
  "a page without an origin that says it is ours": { Origin: "null", "Sec-Fetch-Site": "same-origin" },
  "an empty origin": { Origin: "" },
  "no origin, from another site": { "Sec-Fetch-Site": "cross-site" },
  "no origin, from a neighbor": { "Sec-Fetch-Site": "same-site" },
  "no origin, from no page": { "Sec-Fetch-Site": "none" },
  "no origin, and nothing said": {},
};
const ours: Record<string, Record<string, string>> = {
  "our origin": { Origin: "OURS", "Sec-Fetch-Site": "same-origin" },
  "no origin, from our page": { "Sec-Fetch-Site": "same-origin" },
};

const exempt = "account/unsubscribe.$token";
const guarded = access.filter(({ route }) => route !== exempt);

test.each([
  ...Object.keys(foreign).map((from) => ["POST", from] as const),
  ...["PUT", "PATCH", "DELETE"].map((method) => [method, "another site"] as const),
])("%s from %s is refused everywhere, and changes nothing", async (method, from) => {
  const before = await allRows();
  for (const row of guarded) {
    for (const path of addressesOf(row)) expect(await ask(method, path, foreign[from] ?? {}), path).toBe("refused");
  }
  expect(await allRows()).toEqual(before);
});

test.each(Object.entries(ours))("%s is let through", async (_name, headers) => {
  for (const row of guarded) {
    for (const path of addressesOf(row)) expect(await ask("POST", path, headers), path).toBe("taken");
  }
});

test("the one-click unsubscribe alone is exempt", async () => {
  const taken: string[] = [];
  for (const row of access) {
    const answers = await Promise.all(addressesOf(row).map((path) => ask("POST", path, {})));
    if (answers.includes("taken")) taken.push(row.route);
  }
  expect(new Set(taken)).toEqual(new Set([exempt]));
});

test.each([
  "/unsubscribe", "/unsubscribe/", "/unsubscribe/..", "/unsubscribe/%2e%2e?index", "/unsubscribe/..\\account", "/unsubscribe/..%5caccount",
  "/unsubscribe/..%2faccount", "/unsubscribe/a.b/../../account", "//unsubscribe/a.b", "/unsubscribe/a.b\\..\\..\\sign-out", "/sign-out?/unsubscribe/a.b",
  "/sign-out#/unsubscribe/a.b", "/UNSUBSCRIBE/a.b", "http://localhost/sign-out",
])("%s is no way around", async (path) => {
  expect(await rawPost(path)).toBe(403);
});

function addressesOf({ route, at }: Access): string[] {
  const id = route === "root" ? route : `routes/${route}`;
  const [path, index] = [at(city), app.build.routes[id]?.index ? "&index" : ""];
  return [`${path}?${index}`, `${path}?_data=${encodeURIComponent(id)}${index}`];
}

/** As somebody who may, so that the origin alone stands in the way. */
async function ask(method: string, path: string, headers: Record<string, string>): Promise<"refused" | "taken"> {
  const sent = Object.entries(headers).map(([name, value]) => [name, value.replace("OURS", app.url)]);
  const response = await fetch(app.url + path, {
    method, redirect: "manual", body: new URLSearchParams(), headers: { Cookie: cookieFor(path), ...Object.fromEntries(sent) },
  });
  const refused = (await response.text()).includes("This form came from another place");
  expect(!refused || response.status === 403).toBe(true);
  return refused ? "refused" : "taken";
}

function cookieFor(path: string): string {
  const row = access.find(({ at }) => at(city) === path.split("?")[0]);
  const kind = kinds.find((one) => one !== "nobody" && ["done", "empty"].includes(row?.post[one] ?? ""));
  return cookies[kind ?? "resident"] ?? "";
}

/** As it stands: `fetch` would tidy the address up first. */
function rawPost(path: string): Promise<number> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const asked = askRaw({ hostname, port, path, method: "POST", headers: { "Content-Length": "0" } }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    });
    asked.once("error", reject).end();
  });
}
