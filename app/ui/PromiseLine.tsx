export interface PromiseLineProps {
  /** Places are thousandths of the width. */
  limitAt: number;
  ticks: { at: number; late: boolean; waits: boolean }[];
  /** Written along the line: what stands at its beginning, at the limit and behind it, and the days. Without it the line is one of many rows. */
  words?: { start: string; limit: string; late: string; days: { text: string; at: number }[] };
}

/** One tick a request on the working day it was decided; past the limit it is late, and an open tick still waits. Words and a table stand beside it. */
export function PromiseLine({ limitAt, ticks, words }: PromiseLineProps) {
  const [top, base] = words ? [34, 72] : [4, 28];
  const drawn = (late: boolean, waits: boolean) => ticks.filter((tick) => tick.late === late && tick.waits === waits).map(({ at }) => `M${at} ${top + 4}V${base}`).join("");
  return (
    <svg className={words ? "promise-line" : "promise-line promise-line--row"} width="100%" height={base + (words ? 28 : 4)} aria-hidden="true">
      <svg viewBox={`0 0 1000 ${base + 4}`} width="100%" height={base + 4} preserveAspectRatio="none">
        <path className="promise-line__base" d={`M0 ${base}H${limitAt}`} />
        <path className="promise-line__after" d={`M${limitAt} ${base}H1000`} />
        <path className="promise-line__ticks" d={drawn(false, false)} />
        <path className="promise-line__ticks promise-line__late" d={drawn(true, false)} />
        <path className="promise-line__waits" d={drawn(false, true)} />
        <path className="promise-line__waits promise-line__late" d={drawn(true, true)} />
        <path className="promise-line__gap" d={drawn(false, true) + drawn(true, true)} />
        <path className="promise-line__limit" d={`M${limitAt} ${top - 20 > 0 ? top - 20 : 0}V${base + 4}`} />
      </svg>
      {words && (
        <>
          <text className="promise-line__strong" x={`${limitAt / 10 - 1.5}%`} y="26" textAnchor="end">{words.limit}</text>
          <text className="promise-line__strong promise-line__word-late" x={`${limitAt / 10 + 1.5}%`} y="26">{words.late}</text>
          <text x="0" y={base + 22}>{words.start}</text>
          {words.days.map(({ text, at }, place) => (
            <text key={text} className={place === 0 ? "promise-line__first" : at === limitAt ? "promise-line__strong" : undefined} x={`${at / 10}%`} y={base + 22} textAnchor="middle">{text}</text>
          ))}
        </>
      )}
    </svg>
  );
}
