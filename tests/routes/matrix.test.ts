import { beforeAll, describe, expect, test } from "vitest";
import { useApp } from "../support/app";
import { type City, type Kind, aSmallCity, kinds } from "../support/city";
import { empty } from "../support/database";
import { sessionOf } from "../support/session";
import { type Access, type Outcome, type Rule, access } from "./access";

const app = useApp({ keep: true });
let city: City;
let cookies: Record<Kind, string>;

beforeAll(openTheCity);

async function openTheCity(): Promise<void> {
  await empty();
  city = await aSmallCity();
  const pairs = kinds.map(async (kind) => [kind, city.person[kind] ? await sessionOf(city.person[kind]) : ""] as const);
  cookies = Object.fromEntries(await Promise.all(pairs)) as Record<Kind, string>;
}

test("every route in the build is in the table, and nothing else is", () => {
  const listed = new Set(access.map(({ route }) => route));
  const built = Object.keys(app.build.routes).filter((id) => !onlyFrames(id)).map(nameOf);
  expect([...listed].sort()).toEqual(built.sort());
});

/** A layout that asks and does nothing of its own. */
function onlyFrames(id: string): boolean {
  const { loader, action } = app.build.routes[id]!.module;
  return id !== "root" && !loader && !action && Object.values(app.build.routes).some((route) => route?.parentId === id);
}

const titled = access.map((row) => [`${row.route} ${new URLSearchParams(row.form)}`.trim(), row] as const);

describe.each(titled)("%s", (_title, row) => {
  const route = () => app.build.routes[idOf(row.route)]?.module;

  test("GET", async () => {
    if (row.route !== "root") expect(await outcomes(row, "GET", address(row))).toEqual(row.get);
    const data = await outcomes(row, "GET", address(row, { data: true }));
    if (route()?.loader) expect(data).toEqual(row.get);
    else expect(new Set(Object.values(data))).toEqual(new Set(["never"]));
  });

  test("POST", async () => {
    expect(await outcomes(row, "POST", address(row, { data: true }))).toEqual(row.post);
    await afterWriting(row);
    if (row.route !== "root") expect(await outcomes(row, "POST", address(row))).toEqual(drawnAgain(row));
    await afterWriting(row);
  });
});

test("what is no form is refused by every action, and is no error of ours", async () => {
  const broken = [["text/plain", "hello"], ["application/json", "{}"], ["multipart/form-data; boundary=x", "--x\r\nhalf"]] as const;
  for (const row of access.filter(({ route }) => app.build.routes[idOf(route)]?.module.action)) {
    for (const [type, body] of broken) {
      const headers = { Cookie: cookies.administrator, Origin: app.url, "Content-Type": type };
      const { status } = await fetch(app.url + address(row, { data: true }), { method: "POST", headers, body, redirect: "manual" });
      expect(status, `${row.route} ${type}`).toBe(400);
    }
  }
});

async function afterWriting({ post }: Access): Promise<void> {
  if (Object.values(post).includes("done")) await openTheCity();
}

/** A page that takes a form back is drawn by its loader, which may lead elsewhere. */
function drawnAgain({ route, get, post }: Access): Rule {
  if (!app.build.routes[idOf(route)]?.module.default) return post;
  const leadsAway = (kind: Kind) => post[kind] === "empty" && get[kind] !== "shown";
  return Object.fromEntries(kinds.map((kind) => [kind, !leadsAway(kind) ? post[kind] : get[kind] === "onward" ? "done" : get[kind]])) as Rule;
}

const idOf = (name: string) => (name === "root" ? name : `routes/${name}`);
const nameOf = (id: string) => id.replace(/^routes\//, "");

function address({ route, at }: Access, { data = false } = {}): string {
  const query = new URLSearchParams(data ? { _data: idOf(route) } : {});
  if (app.build.routes[idOf(route)]?.index) query.set("index", "");
  const path = at(city);
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

async function outcomes(row: Access, method: "GET" | "POST", path: string): Promise<Record<Kind, Outcome | string>> {
  const found = kinds.map(async (kind) => {
    // Packing answers would cost more than making them.
    const headers = { Cookie: cookies[kind], Accept: "text/html", "Accept-Encoding": "identity" };
    const response = await app.fetch(path, { method, headers, ...(method === "POST" && { form: row.form ?? {} }) });
    await response.arrayBuffer();
    return [kind, outcomeOf(response, method)] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as Record<Kind, Outcome | string>;
}

function outcomeOf(response: Response, method: "GET" | "POST"): Outcome | string {
  const to = response.headers.get("Location") ?? response.headers.get("X-Remix-Redirect");
  if (to) return /^\/sign-in(\?|$)/.test(to) ? "sign-in" : method === "POST" ? "done" : "onward";
  const went = method === "POST" ? "done" : "shown";
  // Remix answers 400 where there is no loader to ask, 405 where there is no action.
  const known: Record<number, Outcome> = { 200: went, 400: "never", 403: "forbidden", 404: "missing", 405: "never", 409: "conflict", 422: "empty" };
  return known[response.status] ?? String(response.status);
}
