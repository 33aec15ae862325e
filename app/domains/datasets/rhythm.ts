/** How often a dataset is renewed, in the words that people use. */
export type Rhythm =
  | "live" | "hourly" | "daily" | "twice_a_week" | "weekly" | "twice_a_month" | "monthly" | "every_two_months" | "quarterly"
  | "three_times_a_year" | "twice_a_year" | "yearly" | "every_two_years" | "every_some_years" | "irregular" | "never";

const intervals: Record<string, Rhythm> = {
  PT1S: "live", PT1M: "live", PT1H: "hourly", P1D: "daily", PT24H: "daily", "P0.5W": "twice_a_week", "P3.5D": "twice_a_week",
  P7D: "weekly", P1W: "weekly", P2W: "twice_a_month", "P0.5M": "twice_a_month", P15D: "twice_a_month", P1M: "monthly",
  P30D: "monthly", P2M: "every_two_months", P3M: "quarterly", P4M: "three_times_a_year", "P0.33Y": "three_times_a_year",
  P6M: "twice_a_year", "P0.5Y": "twice_a_year", P1Y: "yearly", P12M: "yearly", P2Y: "every_two_years",
};

/** In this order: "semiannual" also holds "annual", "biweekly" also "weekly". */
const words: [RegExp, Rhythm][] = [
  [/continuous|real.?time|\blive\b|instant/, "live"],
  [/irregular|as needed|as.?required|varies|ad.?hoc|unscheduled/, "irregular"],
  [/\bnever\b|not updated|not planned|one.?time|static|histor/, "never"],
  [/hour/, "hourly"],
  [/semi.?weekly|twice (a|per) week/, "twice_a_week"],
  [/bi.?weekly|fortnight|semi.?monthly|twice (a|per) month/, "twice_a_month"],
  [/bi.?month/, "every_two_months"],
  [/semi.?annual|bi.?annual|half.?year|twice (a|per) year/, "twice_a_year"],
  [/bi.?ennial/, "every_two_years"],
  [/dai?ly/, "daily"],
  [/week/, "weekly"],
  [/quarter/, "quarterly"],
  [/month/, "monthly"],
  [/annual|year/, "yearly"],
];

/** How often a dataset is renewed, out of what its portal wrote ("R/P1D", "Daily", ".../freq/monthly"); null when unclear. */
export function rhythmOf(published: string | null): Rhythm | null {
  if (!published) return null;
  const [, interval] = /^R\d*\/(P[0-9.YMWDTHS]+)$/i.exec(published.trim()) ?? [];
  if (interval) return intervals[interval.toUpperCase()] ?? (/^P\d+Y$/i.test(interval) ? "every_some_years" : null);
  const spoken = published.toLowerCase().split("/").at(-1) ?? "";
  return words.find(([pattern]) => pattern.test(spoken))?.[1] ?? null;
}
