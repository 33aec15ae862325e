/** The two scales that charts need: d3 is not installed. */

/** From a value between `from[0]` and `from[1]` to a place between `to[0]` and `to[1]`, on a tenth. */
export function linear(from: [number, number], to: [number, number]): (value: number) => number {
  const part = (to[1] - to[0]) / (from[1] - from[0] || 1);
  return (value) => Math.round((to[0] + (value - from[0]) * part) * 10) / 10;
}

/** A round number at or above the largest value that halves into a whole one: 2, 4, 10, 20, 40, 100… */
export function roundTop(largest: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  return [2, 4, 6, 10, 20].map((step) => step * size).find((top) => top >= largest) ?? largest;
}
