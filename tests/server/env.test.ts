import { describe, expect, it } from "vitest";
import { env } from "~/platform/env.server";
import { isSafeSecret } from "../../server/secret-strength";

describe("what is set wrongly is told in one sentence that names it", () => {
  it.each([
    { PORT: "abc" },
    { PORT: "70000" },
    { DATABASE_URL: "mysql://localhost/plaza" },
    { DATABASE_URL: "localhost" },
    { APP_URL: "data.example.gov" },
    { APP_URL: "https://data.example.gov/plaza" },
    { PLAZA_DEMO: "yes" },
    { MAIL_FROM: "", RESEND_API_KEY: "re_1" },
    { SMTP_URL: "mail.example.gov", MAIL_FROM: "plaza@example.gov" },
    { RESEND_API_KEY: "re_1", SMTP_URL: "smtp://localhost" },
    { CITY_TIME_ZONE: "Los Angeles" },
    { TRUST_PROXY: "yes" },
    { LOG_LEVEL: "loud" },
  ])("%o", (source) => {
    const name = Object.keys(source)[0] ?? "";
    expect(() => env(source)).toThrow(expect.objectContaining({ code: "refusal", message: expect.stringContaining(name) }));
  });
});

it("everything has a default", () => {
  expect(env({})).toMatchObject({ port: 3000, publicUrl: "http://localhost:3000", cityTimeZone: "America/Los_Angeles", mail: { by: "nobody" } });
});

it("an address is kept as an origin", () => {
  expect(env({ APP_URL: "https://Data.Example.gov:443/" }).publicUrl).toBe("https://data.example.gov");
});

describe("a secret", () => {
  it.each([
    ["b7f1c2a9d3e84f60b7aa91cc03de5f18", true],
    ["kV9x/Qd3+8Zr1mLt0pWcYg7uHnBs5aEf", true],
    ["short", false],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false],
    ["b7f1c2a9b7f1c2a9b7f1c2a9b7f1c2a9", false],
    ["please-change-me-please-change-me-please", false],
    ["my very long password for the open city", false],
  ])("%s: %s", (text, safe) => {
    expect(isSafeSecret(text)).toBe(safe);
  });
});
