import { expect, test } from "vitest";
import { renewalDue, rhythmOf } from "~/domains/datasets/model";

test.each([
  // ISO 8601, as DCAT-US has it, and as others write it.
  ["R/P1D", "daily"], ["R/PT1S", "live"], ["R/PT1H", "hourly"], ["R/PT6H", "daily"], ["R/P1W", "weekly"], ["R/P14D", "twice_a_month"], ["R/P1Y", "yearly"],
  ["R/P12M", "yearly"], ["R/P3M", "quarterly"], ["R/P13W", "quarterly"], ["R/P0.33Y", "three_times_a_year"], ["R/P6M", "twice_a_year"], ["P6M", "twice_a_year"],
  ["r3/p2y", "every_two_years"], ["R/P10Y", "every_some_years"], ["R/P0.33M", null], ["R/P10D", null], ["R/P", null], ["R/P0D", null],
  // What occurs in real catalogues.
  ["Every 2 Minutes", "live"], ["Data is updated every 15 minutes", "live"], ["Data are updated multiple times per hour", "hourly"],
  ["Daily beginning 7/1/19; twice weekly previously", "daily"], ["Data are updated daily", "daily"], ["Not updated (historical data)", "never"],
  ["irregular", "irregular"], ["Real-time / reflects the last 10 minutes of traffic", "live"], ["Annually", "yearly"], ["never", "never"],
  // So many units, and so many times a unit.
  ["Every 6 months", "twice_a_year"], ["every 3 months", "quarterly"], ["Every six (6) months", "twice_a_year"], ["Every 2 years", "every_two_years"],
  ["Every 5 years", "every_some_years"], ["every few years", "every_some_years"], ["Every 2-3 years", "every_some_years"], ["Every two weeks", "twice_a_month"],
  ["Every other week", "twice_a_month"], ["every second Friday", "twice_a_month"], ["Every Monday", "weekly"], ["every half hour", "live"], ["Every hour", "hourly"],
  ["Every 24 hours", "daily"], ["each fiscal year", "yearly"], ["Once a month", "monthly"], ["6 months", "twice_a_year"], ["1 Year", "yearly"], ["15 min", "live"],
  ["twice a year", "twice_a_year"], ["Two times per week", "twice_a_week"], ["twice weekly", "twice_a_week"], ["3x per year", "three_times_a_year"],
  ["Updated three times annually", "three_times_a_year"], ["several times a day", "daily"], ["First day of each month", "monthly"], ["Every 10 days", null],
  // ISO 19115, Dublin Core and everyday words; of two, the slower.
  ["continual", "live"], ["fortnightly", "twice_a_month"], ["biannually", "twice_a_year"], ["asNeeded", "irregular"], ["notPlanned", "never"], ["unknown", null],
  ["Daily", "daily"], ["Updated weekly", "weekly"], ["Semiannual", "twice_a_year"], ["Bi-Weekly", "twice_a_month"], ["As needed", "irregular"], ["Not updated", "never"],
  ["biennial", "every_two_years"], ["triennial", "every_some_years"], ["http://purl.org/cld/freq/monthly", "monthly"], ["http://purl.org/cld/freq/threeTimesAYear", "three_times_a_year"],
  ["http://publications.europa.eu/resource/authority/frequency/BIMONTHLY", "every_two_months"], ["Weekly/Monthly", "monthly"], ["Annually or as needed", "irregular"],
  ["Updated daily with crimes of the past year", "daily"], ["Quarterly, with historical data since 2010", "quarterly"], ["No longer updated", "never"],
  // Spanish.
  ["Diaria", "daily"], ["Mensual", "monthly"], ["Trimestral", "quarterly"], ["cuatrimestral", "three_times_a_year"], ["Semestralmente", "twice_a_year"], ["ANUAL", "yearly"],
  ["quincenal", "twice_a_month"], ["Cada 6 meses", "twice_a_year"], ["cada dos años", "every_two_years"], ["Cada día", "daily"], ["todos los meses", "monthly"],
  ["dos veces al año", "twice_a_year"], ["Tiempo real", "live"], ["Según sea necesario", "irregular"], ["No se actualiza", "never"], ["Nunca", "never"],
  ["whenever the moon is full", null], ["Other", null], ["", null], [null, null],
])("%j is renewed %s", (published, rhythm) => {
  expect(rhythmOf(published)).toBe(rhythm);
});

test.each([
  ["R/P1D", "2024-03-01"], ["R/PT1S", "2024-03-01"], ["R/P1W", "2024-03-07"], ["R/P1M", "2024-03-29"], ["R/P3M", "2024-05-29"], ["R/P1Y", "2025-02-28"],
  ["R/P10Y", "2034-02-28"], ["R/P0.5M", "2024-03-16"], ["R/P0.33Y", "2024-06-28"], ["R/P1Y6M", "2025-08-29"], ["Monthly", "2024-03-29"], ["Semiannual", "2024-08-29"],
  ["Every 5 years", "2029-02-28"], ["Every 10 days", "2024-03-10"], ["every 15 minutes", "2024-03-01"], ["Twice a week", "2024-03-04"], ["twice a month", "2024-03-16"],
  ["Every other week", "2024-03-14"], ["Every business day", "2024-03-04"], ["every 2-3 years", "2027-02-28"], ["cada 6 meses", "2024-08-29"],
  ["irregular", null], ["every few years", null], ["Not updated", null], ["R/P0D", null], ["R/P", null], ["R/P99999999Y", null], ["every 99999999 years", null],
  ["whenever", null], ["", null], [null, null],
])("changed on 29 February 2024 and renewed %j, it is due again on %s", (frequency, due) => {
  expect(renewalDue("2024-02-29", frequency)).toBe(due);
  expect(renewalDue(null, frequency)).toBe(null);
});
