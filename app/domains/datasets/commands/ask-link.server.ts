import { isAppError } from "~/platform/errors";
import { type Limits, fetchOutside } from "~/platform/web/outgoing.server";
import { type LinkResult, resultOf } from "../links";

const limits = { maxBytes: 16_384, milliseconds: 15_000 };

/** Why it is we who do not ask: that says nothing about the link. */
const ours = ["port", "credentials"];

/** Asks one address: for its head, and where that does not do, for how it begins. Null where nothing can be said of it. */
export async function askLink(address: string, wantsFile: boolean): Promise<LinkResult | null> {
  const head = await ask(address, wantsFile, { ...limits, method: "HEAD" });
  return head === null || head.outcome === "ok" ? head : ask(address, wantsFile, { ...limits, beginning: true });
}

async function ask(address: string, wantsFile: boolean, how: Limits): Promise<LinkResult | null> {
  try {
    const answer = await fetchOutside(address, how);
    // Asked too often, it says: nothing is wrong with the link.
    return answer.status === 429 ? null : resultOf(answer, wantsFile);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return ours.includes(String(error.facts["reason"])) ? null : { outcome: "unreachable", status: null };
  }
}
