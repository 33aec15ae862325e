import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { whyNotListening } from "../process/port.mjs";

const patience = 10_000;

/** Answers the port, which is the system's choice where 0 was asked for. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    throw await whyNotListening(error, host, port);
  }
  return (server.address() as AddressInfo).port;
}

/** Takes nothing new, finishes what runs (10 s at most), then cuts the rest. */
export async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  // A connection kept alive turns idle only after its answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
