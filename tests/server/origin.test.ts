import { describe, expect, it } from "vitest";
import { isOurs } from "../../server/http/origin";

const host = "data.example.gov";

describe("without APP_URL, a post is ours", () => {
  it.each([
    ["from a page of the same host", { origin: "https://data.example.gov" }, true],
    ["from another host", { origin: "https://evil.example" }, false],
    ["from a host whose name begins with ours", { origin: "https://data.example.gov.evil.example" }, false],
    ["from another port", { origin: "https://data.example.gov:8443" }, false],
    ["from nowhere", { origin: "null" }, false],
    ["from a broken Origin", { origin: "https://" }, false],
    ["from an extension", { origin: "chrome-extension://data.example.gov" }, false],
    ["with neither header", {}, false],
    ["without Origin, when the browser says same-origin", { "sec-fetch-site": "same-origin" }, true],
    ["without Origin, when the browser says same-site", { "sec-fetch-site": "same-site" }, false],
    ["without Origin, when the browser says cross-site", { "sec-fetch-site": "cross-site" }, false],
    ["without Origin, typed in by hand", { "sec-fetch-site": "none" }, false],
    ["from another host, whatever Sec-Fetch-Site says", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }, false],
  ])("%s", (_what, headers, expected) => {
    expect(isOurs({ host, ...headers }, undefined)).toBe(expected);
  });
});

describe("with APP_URL, a post is ours", () => {
  it.each([
    ["from that origin, whatever Host says", "https://data.example.gov", true],
    ["from that host over another scheme", "http://data.example.gov", false],
    ["from the Host a visitor made up", "http://internal:3000", false],
  ])("%s", (_what, origin, expected) => {
    expect(isOurs({ host: "internal:3000", origin }, "https://data.example.gov")).toBe(expected);
  });
});
