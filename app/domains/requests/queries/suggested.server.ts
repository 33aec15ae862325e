import { db } from "~/platform/db/client.server";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { isDecided, standingAnswer } from "../model";
import { requestsLike } from "./alike.server";

const looked = 10;
const most = 3;

/** What departments said to requests that ask for something alike, the closest first. */
export async function suggestedAnswers(request: { id: number; title: string }) {
  const ids = (await requestsLike(request.title, looked)).filter((id) => id !== request.id);
  const rows = await db().datasetRequest.findMany({
    where: { id: { in: ids }, hiddenAt: null, decidedAt: { not: null } },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, title: true, language: true, status: true, department: { select: { shortName: true } },
      answers: { orderBy: { id: "desc" }, select: { id: true, fromStatus: true, toStatus: true, body: true, language: true, at: true } },
    },
  });
  const answered = rows.flatMap(({ answers, ...other }) => {
    const answer = standingAnswer(other.status, answers);
    if (!answer || !isDecided(answer.toStatus)) return [];
    const { body, fromStatus: _, ...said } = answer;
    return [{ ...other, answer: { ...said, html: renderMarkdown(body) } }];
  });
  return answered.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).slice(0, most);
}
