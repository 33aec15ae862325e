// @ts-check
import { once } from "node:events";
import { createServer } from "node:net";
import { refusal } from "./refusal.mjs";

/** @returns {Promise<number>} a port of this machine that nobody listens on */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Refuses an address that cannot be listened on, saying who holds it where that is another Plaza.
 * @param {string} host
 * @param {number} port
 */
export async function checkListening(host, port) {
  const server = createServer();
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    throw await whyNotListening(error, host, port);
  }
  server.close();
  await once(server, "close");
}

/**
 * @param {unknown} error what `listen` failed with
 * @param {string} host
 * @param {number} port
 */
export async function whyNotListening(error, host, port) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  if (code === "EADDRINUSE" && (await isPlaza(port))) return refusal(`Plaza is already running at http://localhost:${port}.`, error);
  if (code === "EADDRINUSE") return refusal(`Port ${port} is taken by another program: end it, or choose another port, such as PORT=${port + 1} npm start.`, error);
  if (code === "EACCES") return refusal(`This user may not listen on port ${port}: choose one above 1023, such as PORT=3000 npm start.`, error);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return refusal(`HOST is ${host}, which is no address of this machine: correct it, or leave it out.`, error);
  return error;
}

/** @param {number} port */
async function isPlaza(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/livez`, { signal: AbortSignal.timeout(1_000) });
    return (await answer.text()).startsWith("plaza is alive");
  } catch {
    return false;
  }
}
