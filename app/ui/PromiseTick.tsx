export interface PromiseTickProps {
  /** Days since the promise was given. */
  day: number;
  /** The day by which it was to be kept. */
  limit: number;
}

const limitAt = 84;
const end = 150;

/** The promise line with a single open tick: how far along the limit one waits, or how far past it. Words stand beside it. */
export function PromiseTick({ day, limit }: PromiseTickProps) {
  const late = day > limit;
  const at = Math.min(end - 6, Math.max(0, (day / limit) * limitAt) + (late ? 10 : 0));
  const tick = late ? at : Math.min(at, limitAt - 10);
  return (
    <svg className={late ? "promise-tick promise-tick--late" : "promise-tick"} viewBox="0 0 150 26" width="150" height="26" aria-hidden="true">
      <path className="promise-tick__line" d={`M0 23H${limitAt}`} />
      <path className="promise-tick__after" d={`M${limitAt} 23H${end}`} />
      <path className="promise-tick__limit" d={`M${limitAt} 1V24`} />
      <path className="promise-tick__tick" d={`M${tick + 0.75} 3H${tick + 5.25}V22H${tick + 0.75}Z`} />
    </svg>
  );
}
