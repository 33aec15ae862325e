/** "Every 6 months", "twice a week", "biennial", "cada dos años": how often, in the words that portals use. */
import { type Interval, inDays } from "./interval";

/** What is said of renewals: at which interval, or that there is none. */
export type Said = Interval | "every_some_years" | "irregular" | "never";

const months = (count: number): Interval => ({ months: count, days: 0 });
const days = (count: number): Interval => ({ months: 0, days: count });
const times = ({ months, days }: Interval, factor: number): Interval => ({ months: months * factor, days: days * factor });

const units: [string, Interval][] = [
  ["sec(?:ond)?s?|segundos?", days(1 / 86_400)],
  ["min(?:ute)?s?|minutos?", days(1 / 1_440)],
  ["h(?:ou)?rs?|hourly|horas?", days(1 / 24)],
  ["days?|daily|dias?|nights?", days(1)],
  ["weeks?|weekly|semanas?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?", days(7)],
  ["fortnights?|quincenas?", days(14)],
  ["months?|monthly|mes(?:es)?", months(1)],
  ["quarters?|quarterly|trimestres?", months(3)],
  ["semest(?:er|re)s?", months(6)],
  ["years?|yearly|annum|annually|anos?", months(12)],
  ["decades?|decadas?", months(120)],
];

const numbers: Record<string, number> = {
  half: 0.5, media: 0.5, medio: 0.5, one: 1, once: 1, una: 1, un: 1, other: 2, second: 2, two: 2, twice: 2, dos: 2, third: 3, three: 3, tres: 3,
  four: 4, fourth: 4, cuatro: 4, five: 5, fifth: 5, cinco: 5, six: 6, seis: 6, eight: 8, ocho: 8, ten: 10, diez: 10, twelve: 12, doce: 12,
};
const some = "few|several|multiple|many|some|varias|varios|pocos|unos";

const number = `(\\d+(?:\\.\\d+)?|${Object.keys(numbers).join("|")}|${some})`;
const unit = `(?:(?:fiscal|calendar|school|academic|single)\\s+)?(${units.map(([words]) => words).join("|")})\\b`;
const everyUnits = new RegExp(`\\b(?:every|each|cada|todos los|todas las)\\s+(?:${number}(?:\\s*\\(\\d+\\))?(?:\\s*(?:-|–|to|or|a|o)\\s*${number})?[\\s-]*)?${unit}`, "g");
const timesAUnit = new RegExp(`\\b(?:${number}\\s*(?:x|times|vez|veces)|(once|twice))\\s+(?:(?:an?|per|each|every|al|a la|por|por cada)\\s+)?${unit}`, "g");

/** In this order, and each takes its own words away: "semiannual" also holds "annual". */
const words: [RegExp, Said][] = [
  [/\bcontinu|real.?time|tiempo real|\blive\b|instant/, days(1 / 1_440)],
  [/irregular|\b(as|when|if) ?(needed|required|necessary|available)|\bvaries\b|^varia|ad.?hoc|unscheduled|on.?demand|up?on request/, "irregular"],
  [/sporadic|occasional|intermittent|periodic|season|necesari[oa]|necesidad|a demanda|ocasional/, "irregular"],
  [/\bnever\b|\bnot ?(updated|planned|maintained)|no longer|one.?time|once only|^once$|\bstatic|^(histor|archive|discontinued|retired)/, "never"],
  [/\bnunca\b|\bno se actualiza|sin actualiza|estatic[oa]|unica vez/, "never"],
  [/(week|business|working|work) ?days?\b|\bmon\w* ?(-|to|thru|through) ?fri|dias? (habil|laborable)/, days(4)],
  [/hourly/, days(1 / 24)],
  [/semi.?weekly|bisemanal/, days(3.5)],
  [/bi.?weekly|fortnight|catorcenal/, days(14)],
  [/semi.?month|quincenal|bimensual/, months(0.5)],
  [/bi.?month|bimestral/, months(2)],
  [/cuatrimestral/, months(4)],
  [/quarterly|^quarter$|trimestral/, months(3)],
  [/semi.?ann?ual|bi.?ann?ual|half.?year|semestral/, months(6)],
  [/bi.?ennial|bienal/, months(24)],
  [/tri.?ennial|trienal/, months(36)],
  [/quadrennial|cuatrienal/, months(48)],
  [/quinquenn?i?al/, months(60)],
  [/decenn?i?al/, months(120)],
  [/dai?ly|nightly|\bdiari|^day$/, days(1)],
  [/weekly|semanal|^week$/, days(7)],
  [/monthly|mensual|^month$/, months(1)],
  [/ann?ual|yearly|^year$/, months(12)],
];

/** How often, by what is written; null where that says nothing. Of a text in parts the first that says something counts. */
export function spokenOf(written: string): Said | null {
  for (const part of plain(written).split(";")) {
    const said = slowest(saidIn(part.trim()));
    if (said) return said;
  }
  return null;
}

/** Lower case, without accents, "asNeeded" and "AS_NEEDED" as words. */
function plain(written: string): string {
  return written.slice(0, 500).replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ").replaceAll("_", " ").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

function saidIn(text: string): Said[] {
  const found: Said[] = [];
  // "6 months" alone stands for every six.
  let rest = text.replace(/^(?=[\d.]+[\s-]*[a-z]+$)/, "every ");
  rest = rest.replace(timesAUnit, (_all, count: string | undefined, word: string | undefined, of: string) => {
    found.push(times(unitOf(of), 1 / (numberOf(count ?? word) ?? 1)));
    return " ";
  });
  rest = rest.replace(everyUnits, (_all, least: string | undefined, most: string | undefined, of: string) => {
    found.push(everyOf(least, most, unitOf(of)));
    return " ";
  });
  for (const [pattern, said] of words) {
    if (!pattern.test(rest)) continue;
    found.push(said);
    rest = rest.replace(pattern, " ");
  }
  return found;
}

function everyOf(least: string | undefined, most: string | undefined, one: Interval): Said {
  if (!least) return one;
  const count = numberOf(most ?? least);
  if (count !== null) return times(one, count);
  return one.months >= 12 ? "every_some_years" : "irregular";
}

const unitOf = (word: string): Interval => units.find(([words]) => new RegExp(`^(?:${words})$`).test(word))?.[1] ?? days(1);

/** Null for "a few". */
const numberOf = (word: string | undefined): number | null => (word && (numbers[word] ?? (Number(word) || null))) || null;

/** Where two are named, nobody is late by the quicker. */
function slowest(said: Said[]): Said | null {
  return said.sort((one, other) => length(other) - length(one))[0] ?? null;
}

const unending: Record<Exclude<Said, Interval>, number> = { every_some_years: 1e9, irregular: 2e9, never: 3e9 };
const length = (said: Said) => (typeof said === "string" ? unending[said] : inDays(said));
