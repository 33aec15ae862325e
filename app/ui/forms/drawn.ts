import type { SubmissionResult } from "@conform-to/react";
import type { Field } from "./field";

type Returned = Pick<SubmissionResult<string[]>, "error"> & { initialValue?: Record<string, unknown> | null };

/** Fields of a form that needs no script: as first drawn, or as it came back with what was typed and what is wrong. */
export function drawn<Name extends string>(last: Returned | undefined, first: Partial<Record<Name, unknown>>, prefix = "") {
  return {
    field: (name: Name): Field => ({
      name,
      id: `${prefix}${name}`,
      initialValue: last ? last.initialValue?.[name] : first[name],
      errors: last?.error?.[name] ?? undefined,
    }),
    errors: last?.error?.[""] ?? [],
  };
}
