import type { PersonKey } from "./people";
import type { Step } from "./story";

/** Who votes: all residents, and staff who live here too. */
const voters: readonly PersonKey[] = [
  "rosa", "nora", "gwen", "hana", "tomas", "priya", "imani", "walt", "ines", "kofi", "lena", "pete", "grace", "luis",
  "mei", "anh", "marisol", "samuel", "ruth", "chuy", "eli", "soyoung", "carmen", "ravi", "omar", "dev", "dolores", "aram",
  "nadia", "joaquin", "juno", "yusuf", "alicia", "theo", "marta", "otis", "colin", "june",
];

type Uses = Partial<Record<PersonKey, string>>;

/**
 * `count` votes spread evenly from one day to a later one. Those who say how they would use the data vote first,
 * the others follow in the circle after the author, so that not always the same people want the same things.
 * A second wave on one request skips those of the first.
 */
export function votes(author: PersonKey, count: number, days: { from: number; to: number }, uses: Uses = {}, skip = 0): Step[] {
  const named = Object.keys(uses) as PersonKey[];
  const start = voters.indexOf(author) + 1;
  const circle = [...voters.slice(start), ...voters.slice(0, start)];
  const others = circle.filter((voter) => voter !== author && !named.includes(voter));
  const chosen = [...named, ...others].slice(skip, skip + count);
  if (chosen.length < count) throw new Error(`Only ${chosen.length} people can vote for ${author}'s request, not ${count}`);

  const pace = (days.from - days.to) / Math.max(1, count - 1);
  return chosen.map((by, index) => ({
    daysAgo: Math.round(days.from - index * pace),
    by,
    vote: uses[by] ? { use: uses[by] } : {},
  }));
}
