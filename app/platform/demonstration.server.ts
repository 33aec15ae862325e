import { db } from "./db/client.server";
import { plaza } from "./process";

/** Whether this database was marked as a demonstration when it was made: for ever, so it is asked for once. */
export async function isDemonstration(): Promise<boolean> {
  const known = plaza()["demonstration"];
  if (typeof known === "boolean") return known;
  const installation = await db().installation.findUnique({ where: { id: 1 } });
  if (!installation) return false;
  plaza()["demonstration"] = installation.demonstration;
  return installation.demonstration;
}
