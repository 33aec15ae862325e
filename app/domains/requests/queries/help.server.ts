import { reasonsToGive } from "~/domains/refusals/queries.server";
import { templatesToBegin } from "~/domains/templates/queries.server";
import type { AnswerDesk } from "./desk.server";
import { suggestedAnswers } from "./suggested.server";

/** What an answer's form offers to whoever writes it: reasons to give, texts to begin with, and what was said to requests like this. */
export async function answerHelp(desk: Pick<AnswerDesk, "id" | "title" | "departmentId" | "declineReason">) {
  const [reasons, templates, suggested] = await Promise.all([reasonsToGive(desk.declineReason), templatesToBegin(desk.departmentId), suggestedAnswers(desk)]);
  return { reasons, templates, suggested };
}
