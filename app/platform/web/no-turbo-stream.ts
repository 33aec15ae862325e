/** Stands in the browser for turbo-stream, which only single fetch (off: remix.config.js) would call: 1.6 kB of every first load. */
function never(): never {
  throw new Error("Single fetch is off.");
}

export { never as decode, never as encode };
