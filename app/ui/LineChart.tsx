import { linear, roundTop } from "./scale";

export interface LineChartProps {
  /** Values from left to right; the last stands beside the line with its name. */
  lines: { name: string; look: "outline" | "ink" | "out"; values: number[] }[];
  /** Under the first and the last value. */
  ends: [string, string];
  number: (value: number) => string;
}

const [top, base, apart] = [12, 176, 18];

/** Few lines along the same time, each named where it ends. A sentence and a table stand beside it. */
export function LineChart({ lines, ends, number }: LineChartProps) {
  const highest = roundTop(Math.max(...lines.flatMap(({ values }) => values)));
  const y = linear([0, highest], [base, top]);
  const last = (values: number[]) => values.at(-1) ?? 0;
  const named = placed(lines.map((line) => ({ ...line, at: y(last(line.values)) })));
  return (
    <div className="chart" aria-hidden="true">
      <svg width="100%" height="208">
        <svg viewBox="0 0 1000 208" width="100%" height="208" preserveAspectRatio="none">
          {[highest / 2, highest].map((value) => (
            <path key={value} className="chart__grid" d={`M0 ${y(value)}H1000`} />
          ))}
          <path className="chart__base" d={`M0 ${base}H1000`} />
          {lines.map(({ name, look, values }) => (
            <path key={name} className={`chart__line chart__line--${look}`} d={pathOf(values, y)} />
          ))}
        </svg>
        {[highest / 2, highest].map((value) => (
          <text key={value} x="0" y={y(value) + 14}>{number(value)}</text>
        ))}
        <text x="0" y="200">{ends[0]}</text>
        <text x="100%" y="200" textAnchor="end">{ends[1]}</text>
      </svg>
      <svg width="100%" height="208">
        {named.map(({ name, look, values, at }) => (
          <text key={name} className={`chart__name--${look}`} x="0" y={at + 5}>{`${number(last(values))} ${name}`}</text>
        ))}
      </svg>
    </div>
  );
}

function pathOf(values: number[], y: (value: number) => number): string {
  const x = linear([0, Math.max(1, values.length - 1)], [0, 1000]);
  return values.map((value, place) => `${place === 0 ? "M" : "L"}${x(place)} ${y(value)}`).join("");
}

/** From the lowest up, none upon another. */
function placed<Line extends { at: number }>(lines: Line[]): Line[] {
  let free = base + 8;
  return lines.toSorted((one, other) => other.at - one.at).map((line) => {
    const at = Math.min(line.at, free);
    free = at - apart;
    return { ...line, at };
  });
}
