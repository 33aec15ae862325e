import { db } from "~/platform/db/client.server";
import type { Health } from "./http/health";

/** A client's first query costs a quarter of a second, which no visitor should wait. */
export async function warmUp(health: Health): Promise<void> {
  await Promise.all([db().installation.findUnique({ where: { id: 1 } }), health.look()]);
}
