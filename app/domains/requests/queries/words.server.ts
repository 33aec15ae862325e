import { db } from "~/platform/db/client.server";
import { releasedStatuses } from "../model";
import { firstSentence } from "./sentence.server";

const looked = 20;
const longest = 110;

/** One request's own words and the city's answer to them, where both begin with a sentence short enough to quote. */
export async function inTheirWords() {
  const answers = await db().answer.findMany({
    where: { toStatus: { in: ["planned", "in_progress", ...releasedStatuses] }, request: { hiddenAt: null }, correctedBy: null },
    orderBy: { id: "desc" },
    take: looked,
    relationLoadStrategy: "join",
    select: {
      body: true, language: true, at: true, fromStatus: true, toStatus: true,
      department: { select: { slug: true, shortName: true, abbreviation: true } },
      request: {
        select: {
          id: true, slug: true, title: true, body: true, language: true, showName: true, voteCount: true,
          author: { select: { displayName: true, deletedAt: true } },
        },
      },
    },
  });
  const pairs = answers.flatMap(({ body, fromStatus, toStatus, request: { body: asked, author, showName, ...request }, ...answer }) => {
    const [question, reply] = [firstSentence(asked, longest), firstSentence(body, longest)];
    if (!question || !reply || fromStatus === toStatus) return [];
    const name = showName && !author.deletedAt ? author.displayName : null;
    return [{ request, name, question, answer: { ...answer, text: reply } }];
  });
  return pairs.sort((a, b) => b.request.voteCount - a.request.voteCount)[0] ?? null;
}
