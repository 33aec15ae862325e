import type { Refused } from "~/platform/web/use-refusal";

/** Whether a form came back that its writer had seen before the request moved on. */
export function isBehind(refusal: Refused | undefined, request: { version: number }): boolean {
  return refusal?.refused === "conflict" || (refusal !== undefined && refusal.lastResult.initialValue?.["seenVersion"] !== String(request.version));
}
