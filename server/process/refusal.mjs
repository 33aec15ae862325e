// @ts-check
/**
 * The process cannot start or go on as things are. The message is the one sentence a person reads: what is wrong and
 * what to do. Told apart by `code`: it crosses the border between plain JavaScript, the server and Remix's build.
 * @param {string} message
 * @param {unknown} [cause]
 */
export function refusal(message, cause) {
  return Object.assign(new Error(message, { cause }), { code: "refusal" });
}

/**
 * @param {unknown} error
 * @returns {error is Error}
 */
export function isRefusal(error) {
  return error instanceof Error && "code" in error && error.code === "refusal";
}
