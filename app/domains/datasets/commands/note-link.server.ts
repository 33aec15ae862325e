import { daysAfter, now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { type LinkResult, asksAgainIn } from "../links";
import type { TakenLink } from "./take-links.server";

const longestDoubt = 3;

/** Keeps what came of asking, and when to ask again; null says nothing and is tried again tomorrow. Nothing where another took it since. */
export function noteLink({ address, takenAt }: Pick<TakenLink, "address" | "takenAt">, result: LinkResult | null): Promise<void> {
  return transaction(async (tx) => {
    const at = now();
    const [known] = await tx.$queryRaw<{ failures: number; failed_since: Date | null }[]>`
      SELECT failures, failed_since FROM link_check WHERE address = ${address} AND taken_at = ${takenAt} FOR UPDATE`;
    if (!known) return;
    if (!result) return void (await tx.linkCheck.update({ where: { address }, data: { takenAt: null, dueAt: daysAfter(at, 1) } }));
    const failed = result.outcome !== "ok";
    const failures = failed ? known.failures + ((await saysSomething(tx, result, known.failed_since, at)) ? 1 : 0) : 0;
    await tx.linkCheck.update({
      where: { address },
      data: {
        ...result, failures, takenAt: null, checkedAt: at, failedSince: failed ? (known.failed_since ?? at) : null,
        dueAt: daysAfter(at, asksAgainIn(failed ? Math.max(failures, 1) : 0)),
      },
    });
  });
}

/** Where nobody at all answered since it failed, nor on the day before, it may be we who are cut off; not for ever. */
async function saysSomething(tx: Tx, { outcome }: LinkResult, failedSince: Date | null, at: Date): Promise<boolean> {
  if (outcome !== "unreachable") return true;
  const yesterday = daysAfter(at, -1);
  const since = failedSince && failedSince < yesterday ? failedSince : yesterday;
  if (since <= daysAfter(at, -longestDoubt)) return true;
  return (await tx.linkCheck.findFirst({ where: { checkedAt: { gte: since }, outcome: { not: "unreachable" } }, select: { address: true } })) !== null;
}
