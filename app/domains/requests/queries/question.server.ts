import { db } from "~/platform/db/client.server";
import { answerColumns, answerOf } from "./answer.server";

/** A request with the newest question its author was asked; null where there is neither. */
export async function questionOf(number: number) {
  const request = await db().datasetRequest.findUnique({
    where: { id: number },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, title: true, language: true, authorId: true, departmentId: true, status: true, firstAnswerAt: true,
      hiddenAt: true, declineReason: true, department: { select: { answererCount: true } },
      answers: { where: { toStatus: "needs_clarification" }, orderBy: { id: "desc" }, take: 1, select: answerColumns },
    },
  });
  const question = request?.answers[0];
  if (!request || !question) return null;
  const { answers: _, department, ...governed } = request;
  return { request: { ...governed, departmentAnswerers: department?.answererCount ?? 0 }, question: answerOf(question) };
}

export type Question = NonNullable<Awaited<ReturnType<typeof questionOf>>>;
