import type { SubmissionResult } from "@conform-to/react";
import { useActionData } from "@remix-run/react";

/** What `command` answers with when it refuses: everything that was typed, and why. */
export interface Refused {
  refused: "invalid" | "conflict" | "too-many";
  lastResult: SubmissionResult<string[]>;
  facts: Record<string, unknown>;
}

export function useRefusal(): Refused | undefined {
  const data: unknown = useActionData();
  return isRefused(data) ? data : undefined;
}

function isRefused(data: unknown): data is Refused {
  return typeof data === "object" && data !== null && "refused" in data;
}
