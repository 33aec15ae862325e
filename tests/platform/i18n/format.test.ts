import { describe, expect, it } from "vitest";
import { createFormat } from "~/platform/i18n/format";

const settings = { timeZone: "America/Los_Angeles", now: "2026-11-23T20:00:00Z" };
const en = createFormat({ language: "en", ...settings });
const es = createFormat({ language: "es", ...settings });

describe("dates as people say them", () => {
  it("leave this year out and say another one", () => {
    expect(en.day("2026-06-12T18:00:00Z")).toBe("12 June");
    expect(es.day("2026-06-12T18:00:00Z")).toBe("12 de junio");
    expect(en.day("2025-11-03T18:00:00Z")).toBe("3 November 2025");
    expect(es.day("2025-11-03T18:00:00Z")).toBe("3 de noviembre de 2025");
  });

  it("are the city's days, whatever the machine's zone", () => {
    expect(en.day("2026-06-13T06:59:00Z")).toBe("12 June");
    expect(en.day(new Date("2026-06-13T07:00:00Z"))).toBe("13 June");
    expect(en.day("2026-01-01T07:59:00Z")).toBe("31 December 2025");
  });

  it("take a promised day as it stands, without a zone", () => {
    expect(en.calendarDay("2026-12-02")).toBe("2 December");
    expect(en.calendarDay("2026-12-02T00:00:00.000Z")).toBe("2 December");
    expect(en.promised(new Date("2027-03-01T00:00:00Z"), "month")).toBe("March 2027");
    expect(es.promised("2027-03-01", "month")).toBe("marzo de 2027");
    expect(en.promised("2027-03-09", "day")).toBe("9 March 2027");
  });

  it("give the exact moment on demand", () => {
    expect([en.time("2026-06-12T19:19:00Z"), en.time("2026-06-12T07:05:00Z")]).toEqual(["12:19 pm", "12:05 am"]);
    expect(en.exact("2026-06-12T22:04:00Z")).toMatch(/^12 June 2026, 3:04 pm (GMT-7|PDT)$/);
    expect(en.weekday("2026-12-04T02:00:00Z")).toBe("Thursday 3 December");
  });

  it("carry no space that the browser writes otherwise", () => {
    expect(es.exact("2026-06-12T22:04:00Z") + en.time("2026-06-12T22:04:00Z")).not.toMatch(/[\u00a0\u202f]/);
  });
});

describe("how far away", () => {
  it.each([
    [0, "today", "hoy"],
    [1, "tomorrow", "mañana"],
    [-1, "yesterday", "ayer"],
    [4, "in 4 days", "dentro de 4 días"],
    [-21, "3 weeks ago", "hace 3 semanas"],
    [-90, "3 months ago", "hace 3 meses"],
    [-730, "2 years ago", "hace 2 años"],
  ])("%i days", (days, english, spanish) => {
    expect(en.relativeDays(days)).toBe(english);
    expect(es.relativeDays(days)).toBe(spanish);
  });

  it("counts the city's midnights, not hours", () => {
    expect(en.relative("2026-11-23T07:00:00Z")).toBe("yesterday");
    expect(en.relative("2026-11-23T08:00:00Z")).toBe("today");
  });
});

describe("numbers and lists", () => {
  it("are written as in the United States", () => {
    expect(en.number(1234)).toBe("1,234");
    expect(en.list(["CSV", "JSON", "GeoJSON"])).toBe("CSV, JSON and GeoJSON");
    expect(es.list(["CSV", "JSON"])).toBe("CSV y JSON");
    expect(en.bytes(1_234_567)).toBe("1.2 MB");
    expect(en.bytes(0)).toBe("0 bytes");
  });
});
