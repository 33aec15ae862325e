import type { SubmissionResult } from "@conform-to/react";
import { useActionData, useLocation, useRouteLoaderData } from "@remix-run/react";

/** What `command` answers with when it refuses: everything that was typed, and why. */
export interface Refused {
  refused: "invalid" | "conflict" | "too-many" | "sign-in";
  lastResult: SubmissionResult<string[]>;
  facts: Record<string, unknown>;
}

/** A refusal that could not be drawn before its writer had signed in. */
export interface Kept {
  /** The address of the form. */
  path: string;
  refusal: Refused;
}

/** As the root loader sends it: with its words, which hardly any page needs. */
export interface KeptShown extends Kept {
  notice: { title: string; text: string };
}

/** Why this page's form came back, with what was typed: just now, or before its writer signed in. */
export function useRefusal(): Refused | undefined {
  const data: unknown = useActionData();
  const kept = useKept();
  return isRefused(data) ? data : data === undefined ? kept?.refusal : undefined;
}

/** What was kept for this page while its writer signed in. */
export function useKept(): KeptShown | undefined {
  const root = useRouteLoaderData("root") as { kept?: KeptShown } | undefined;
  const { pathname } = useLocation();
  return root?.kept?.path.split("?")[0] === pathname ? root.kept : undefined;
}

function isRefused(data: unknown): data is Refused {
  return typeof data === "object" && data !== null && "refused" in data;
}
