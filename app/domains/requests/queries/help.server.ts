import { reasonsToGive } from "~/domains/refusals/queries.server";
import type { AnswerDesk } from "./desk.server";

/** What an answer's form offers to whoever writes it. */
export async function answerHelp(desk: Pick<AnswerDesk, "declineReason">) {
  return { reasons: await reasonsToGive(desk.declineReason) };
}
