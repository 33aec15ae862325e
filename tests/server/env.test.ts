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
    { MAIL_FROM: "Plaza <plaza@>", RESEND_API_KEY: "re_1" },
    { SMTP_URL: "mail.example.gov", MAIL_FROM: "plaza@example.gov" },
    { RESEND_API_KEY: "re_1", SMTP_URL: "smtp://localhost" },
    { CITY_TIME_ZONE: "Los Angeles" },
    { TRUST_PROXY: "yes" },
    { LOG_LEVEL: "loud" },
    { CITY_LANGUAGE: "fr" },
    { CITY_LANGUAGE: "español" },
    { DATABASE_POOL: "many" },
    { DATABASE_POOL: "0" },
    { DATABASE_POOL: "-3" },
    { PLAZA_FETCH_ALLOW: "http://catalog.internal" },
    { PLAZA_FETCH_ALLOW: "catalog.internal/data.json" },
    { PLAZA_FETCH_ALLOW: "10.0.0.1:8000, catalog internal:x" },
    { PLAZA_FETCH_ALLOW: "someone@catalog.internal" },
  ])("%o", (source) => {
    const name = Object.keys(source)[0] ?? "";
    expect(() => env(source)).toThrow(expect.objectContaining({ code: "refusal", message: expect.stringContaining(name) }));
  });
});

it.each([
  [{ RESEND_API_KEY: "re_1" }, "MAIL_FROM is missing"],
  [{ RESEND_API_KEY: "re_1", MAIL_FROM: "nonsense" }, 'MAIL_FROM is "nonsense", which is no mail address'],
  [{ LOG_LEVEL: "loud" }, "fatal, error, warn, info, debug, trace, silent"],
])("%o: the sentence fits", (source, sentence) => {
  expect(() => env(source)).toThrow(expect.objectContaining({ message: expect.stringContaining(sentence) }));
});

it.each(["plaza@example.gov", "Plaza <plaza@example.gov>", '"Plaza, the city" <plaza@example.gov>'])("%s may send mail", (from) => {
  expect(env({ RESEND_API_KEY: "re_1", MAIL_FROM: from }).mail).toMatchObject({ from });
});

it("everything has a default", () => {
  expect(env({})).toMatchObject({ port: 3000, publicUrl: "http://localhost:3000", cityTimeZone: "America/Los_Angeles", cityLanguage: "en", databasePool: 10, fetchAllow: [], mail: { by: "nobody" } });
});

it("an empty value counts as none", () => {
  const empty = Object.fromEntries(["APP_URL", "CITY_LANGUAGE", "CITY_TIME_ZONE", "DATABASE_POOL", "PLAZA_FETCH_ALLOW"].map((name) => [name, " "]));
  expect(env(empty)).toEqual(env({}));
});

it("hosts that may be asked are kept as addresses name them", () => {
  const { fetchAllow } = env({ PLAZA_FETCH_ALLOW: "Catalog.internal:8080, 10.1.2.3:8000,[fd00::1]:8000 plain.lan:80" });
  expect(fetchAllow).toEqual(["catalog.internal:8080", "10.1.2.3:8000", "[fd00::1]:8000", "plain.lan"]);
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
