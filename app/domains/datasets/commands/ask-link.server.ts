import { isAppError } from "~/platform/errors";
import { type Limits, fetchOutside } from "~/platform/web/outgoing.server";
import { type LinkResult, mayRefuse, resultOf } from "../links";

const limits = { maxBytes: 16_384, milliseconds: 15_000 };

/** Why it is we who do not ask: that says nothing about the link. */
const ours = ["port", "credentials"];

/** Asks one address: for its head, and where that does not do, for how it begins. Null where nothing can be said of it. */
export async function askLink(address: string, wantsFile: boolean): Promise<LinkResult | null> {
  const { result: head, contentType } = await ask(address, wantsFile, { ...limits, method: "HEAD" });
  if (head === null || (head.outcome === "ok" && !mayRefuse(contentType))) return head;
  const { result } = await ask(address, wantsFile, { ...limits, beginning: true });
  // What gives its head is there, however long the rest takes to be made.
  return head.outcome === "ok" && (result === null || result.outcome === "unreachable") ? head : result;
}

async function ask(address: string, wantsFile: boolean, how: Limits): Promise<{ result: LinkResult | null; contentType: string }> {
  try {
    const answer = await fetchOutside(address, how);
    // Asked too often, it says: nothing is wrong with the link.
    return { result: answer.status === 429 ? null : resultOf(answer, wantsFile), contentType: answer.contentType };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { result: ours.includes(String(error.facts["reason"])) ? null : { outcome: "unreachable", status: null }, contentType: "" };
  }
}
