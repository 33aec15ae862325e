import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { AppError, type Problems } from "../errors";
import { formWithoutNul } from "./without-nul";

/** What a refused form is drawn again from: everything that was typed, and what is wrong with it. */
export type LastResult = SubmissionResult<string[]>;

/** A posted form, read once, so that whatever happens later can give back what was typed. */
export class PostedForm {
  private last: { reply: (options?: { formErrors?: string[]; fieldErrors?: Problems }) => LastResult } | null = null;

  readonly data: FormData;

  constructor(given: FormData) {
    this.data = formWithoutNul(given);
  }

  /** The form's values by its schema. Throws `invalid` with the problems of each field. */
  parse<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
    const submission = parseWithZod(this.data, { schema });
    this.last = submission as unknown as typeof this.last;
    if (submission.status !== "success") throw new AppError("invalid");
    return submission.value;
  }

  /** What was typed, with `problems` beside the fields ("" stands for the whole form). */
  again(problems: Problems = {}): LastResult {
    const { "": formErrors = [], ...fieldErrors } = problems;
    const hasProblems = Object.keys(problems).length > 0;
    if (this.last) return this.last.reply(hasProblems ? { formErrors, fieldErrors } : undefined);
    return { initialValue: this.typed(), error: { "": formErrors, ...fieldErrors } };
  }

  /** Everything that was typed, several values of one name as a list; files are left out. */
  typed(): Record<string, string | string[]> {
    const names = [...new Set(this.data.keys())];
    const all = names.map((name) => [name, this.data.getAll(name).filter((value) => typeof value === "string")] as const);
    return Object.fromEntries(all.map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")]));
  }
}

/** A form of what `typed` gave. */
export function formOf(typed: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(typed)) for (const value of [values].flat()) form.append(name, value);
  return form;
}
