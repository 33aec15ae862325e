import { describe, expect, it } from "vitest";
import { db } from "~/platform/db/client.server";
import { useApp } from "../support/app";

const app = useApp({ keep: true });
const post = (path: string, headers: Record<string, string>, method = "POST") =>
  fetch(app.url + path, { method, headers, body: "email=someone%40example.org", redirect: "manual" });
const form = { "Content-Type": "application/x-www-form-urlencoded" };

describe("what another site posts is refused with a page and changes nothing", () => {
  it.each([
    ["a page's action", "/sign-in", {}],
    ["the same through ?_data=", "/sign-in?_data=routes%2Faccount%2Fsign-in._index%2Froute", {}],
    ["a page without an action", "/about", {}],
    ["nothing at all", "/no-such-page", {}],
    ["from nowhere", "/sign-in", { Origin: "null" }],
    ["from elsewhere", "/sign-in", { Origin: "https://evil.example" }],
    ["a machine's path", "/livez", { Origin: "https://evil.example" }],
  ])("%s", async (_what, path, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await post(path, { ...form, ...headers }, method);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain("Nothing was changed.");
    }
    expect(await db().signIn.count()).toBe(0);
  });

  it("in the visitor's language", async () => {
    const answer = await post("/sign-in", { ...form, "Accept-Language": "es-MX,en;q=0.5" });
    expect(await answer.text()).toContain("No se cambió nada.");
  });
});

it("a mail program's one-press unsubscribe comes without an Origin", async () => {
  expect((await post("/unsubscribe/no-such.token", form)).status).not.toBe(403);
});

it("a form larger than a megabyte is refused", async () => {
  const answer = await fetch(`${app.url}/sign-in`, { method: "POST", headers: { ...form, Origin: app.url }, body: "x".repeat(1_048_577) });
  expect(answer.status).toBe(413);
});
