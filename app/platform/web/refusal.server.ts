import type { AppError, Problems } from "../errors";
import type { PostedForm } from "./form.server";
import type { Refused } from "./use-refusal";

const drawnAgain = ["invalid", "conflict", "too-many"] as const;

/** The refusals that are answered with the form, so that nobody loses one; null for those that are answered with an error page. */
export function refusalOf(error: AppError, posted: PostedForm): Refused | null {
  const refused = drawnAgain.find((code) => code === error.code);
  if (!refused) return null;
  const { problems, ...facts } = error.facts as { problems?: Problems };
  return { refused, lastResult: posted.again(problems), facts };
}
