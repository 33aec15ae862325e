import type { Tx } from "./client.server";

/** One at a time: whoever else comes for the same `turn` waits until this transaction ends, and then sees what it did. */
export async function takeTurn(tx: Tx, turn: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`plaza: ${turn}`}, 0))`;
}
