import type { Refused } from "~/platform/web/use-refusal";

/** One page has many forms: only the one that was sent is drawn as it came back. */
export function returnedTo(refusal: Refused | undefined, act: string, more: Record<string, string> = {}) {
  const typed = refusal?.lastResult.initialValue;
  const sent = typed?.["act"] === act && Object.entries(more).every(([name, value]) => (typed[name] ?? "") === value);
  return sent ? refusal?.lastResult : undefined;
}
