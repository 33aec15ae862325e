import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { type LinkResult, asksAgainIn } from "../links";

const day = 86_400_000;

/** Keeps what came of asking, and when to ask again; null says nothing and is tried again tomorrow. */
export function noteLink(address: string, result: LinkResult | null): Promise<void> {
  return transaction(async (tx) => {
    const at = now();
    if (!result) return void (await tx.linkCheck.updateMany({ where: { address }, data: { dueAt: new Date(at.getTime() + day) } }));
    const [known] = await tx.$queryRaw<{ failures: number; failed_since: Date | null }[]>`
      SELECT failures, failed_since FROM link_check WHERE address = ${address} FOR UPDATE`;
    if (!known) return;
    const failed = result.outcome !== "ok";
    const failures = failed ? known.failures + ((await saysSomething(tx, result, at)) ? 1 : 0) : 0;
    await tx.linkCheck.update({
      where: { address },
      data: {
        ...result, failures, checkedAt: at, failedSince: failed ? (known.failed_since ?? at) : null,
        dueAt: new Date(at.getTime() + asksAgainIn(failed ? Math.max(failures, 1) : 0)),
      },
    });
  });
}

/** Where nobody at all answered for a day, it may be we who are cut off. */
async function saysSomething(tx: Tx, { outcome }: LinkResult, at: Date): Promise<boolean> {
  if (outcome !== "unreachable") return true;
  const since = new Date(at.getTime() - day);
  return (await tx.linkCheck.findFirst({ where: { checkedAt: { gte: since }, outcome: { not: "unreachable" } }, select: { address: true } })) !== null;
}
