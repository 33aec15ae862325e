// @ts-check
/** Where the sentences of the start go: a command's own output must stay its own. */
/** @type {NodeJS.WritableStream} */
let stream = process.stdout;

export function sayOnError() {
  stream = process.stderr;
}

/** @param {string} line */
export function say(line) {
  stream.write(`${line}\n`);
}

/**
 * A long step: what it does, then how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const begun = performance.now();
  stream.write(`${what} … `);
  try {
    const result = await work();
    stream.write(`${((performance.now() - begun) / 1_000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    stream.write("failed\n");
    throw error;
  }
}
