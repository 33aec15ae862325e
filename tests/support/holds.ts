/**
 * The longest that this process computed without letting anybody else have a turn, in milliseconds of its own computing: a machine
 * that is busy with other things changes nothing of it.
 */
export async function longestHold<T>(work: () => Promise<T>): Promise<{ result: T; hold: number }> {
  let [longest, before] = [0, process.cpuUsage()];
  const turn = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.cpuUsage();
  }, 1);
  try {
    return { result: await work(), hold: longest };
  } finally {
    clearInterval(turn);
  }
}
