import { describe, expect, it } from "vitest";
import { useApp } from "../support/app";

const app = useApp({ keep: true, demonstration: true });
const policyOf = (answer: Response) => answer.headers.get("Content-Security-Policy") ?? "";

describe("every page", () => {
  it("allows scripts and styles of its own alone, by a nonce that is new each time", async () => {
    const [one, other] = await Promise.all([app.fetch("/about"), app.fetch("/about")]);
    const nonce = /'nonce-([^']+)'/.exec(policyOf(one))?.[1] ?? "";
    expect(policyOf(one)).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(one)).toContain("style-src 'self';");
    expect(policyOf(other)).not.toContain(nonce);
    const html = await one.text();
    expect(html).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<script(?![^>]*nonce=)[^>]*>/);
    expect(html).not.toMatch(/ style="/);
  });

  it("keeps its address from other sites, and is nobody's to keep", async () => {
    const { headers } = await app.fetch("/about");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Cache-Control")).toContain("private");
    expect(headers.get("X-Powered-By")).toBeNull();
  });

  it("of a demonstration stays out of search engines", async () => {
    const { headers } = await app.fetch("/about");
    expect(headers.get("X-Robots-Tag")).toContain("noindex");
  });
});

it("scripts are kept for ever, since their names change with them", async () => {
  const script = /\/assets\/[^"]+\.js/.exec(await (await app.fetch("/about")).text())?.[0] ?? "";
  const { headers, status } = await app.fetch(script);
  expect([status, headers.get("Cache-Control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  expect((await app.fetch("/assets/gone.js")).status).toBe(404);
  const small = await app.fetch(script, { headers: { "Accept-Encoding": "br" } });
  const plain = await app.fetch(script, { headers: { "Accept-Encoding": "identity" } });
  expect([small.headers.get("Content-Encoding"), plain.headers.get("Content-Encoding")]).toEqual(["br", null]);
  expect(await small.text()).toBe(await plain.text());
});

it("an address that cannot be read is told so", async () => {
  expect((await app.fetch("/%E0%A4%A")).status).toBeLessThan(500);
});

it("the log hides what gives a right", async () => {
  const { withoutSecrets } = await import("../../server/http/request-log");
  expect(withoutSecrets("/requests/142-trees-along-the-whole-street/vote")).toBe("/requests/142-trees-along-the-whole-street/vote");
  expect(withoutSecrets("/unsubscribe/eyJ2YWx1ZSI6eyJwZXJzb24iOjF9.q8Zb-4Xm")).toBe("/unsubscribe/…");
});
