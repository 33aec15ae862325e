import { expect, it } from "vitest";
import { type Ticks, lineOf } from "~/domains/metrics/model";

const tick = (day: number, more: Partial<Ticks> = {}): Ticks => ({ day, limit: 20, late: false, waits: false, count: 1, ...more });
const placesOf = (...ticks: Ticks[]) => lineOf(ticks)!.ticks.map(({ at }) => at);

it("in time stands before the limit, late behind it, on the day's own place; what is very late stands at the end", () => {
  const { limit, limitAt, ticks } = lineOf([tick(0), tick(6), tick(20), tick(21, { late: true }), tick(400, { late: true, waits: true })])!;
  expect(limit).toBe(20);
  const [first, sixth, last, late, end] = ticks.map(({ at }) => at);
  expect([first, sixth]).toEqual([4, 190.2]);
  expect(last!).toBeLessThan(limitAt);
  expect(late!).toBeGreaterThan(limitAt);
  expect(end!).toBeLessThanOrEqual(1000);
  expect(ticks.at(-1)).toMatchObject({ late: true, waits: true });
});

it("who was promised more than most is as far along their own limit, and late past it", () => {
  const usual = [tick(3), tick(4), tick(5)];
  expect(placesOf(...usual, tick(20, { limit: 40 })).at(-1)).toBe(placesOf(...usual, tick(10)).at(-1));
  expect(lineOf([...usual, tick(39, { limit: 40 })])!.ticks.at(-1)!.at).toBeLessThan(650);
});

it("ticks of a day stand beside each other, and above 300 one stands for several", () => {
  const [one, two, three] = placesOf(tick(6, { count: 3 }));
  expect([two! - one!, three! - two!].map(Math.round)).toEqual([5, 5]);
  expect(lineOf([tick(6, { count: 300 })])).toMatchObject({ each: 1, ticks: { length: 300 } });
  expect(lineOf([tick(6, { count: 300 }), tick(7)])).toMatchObject({ each: 2, ticks: { length: 151 } });
  expect(lineOf([])).toBeNull();
});
