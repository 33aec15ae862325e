import { setImmediate } from "node:timers/promises";

/** Lets whoever waits for a page go first, now and then: thousands of records are judged in the same process. */
export async function breathe(count: number): Promise<void> {
  if (count % 50 === 0) await setImmediate();
}
