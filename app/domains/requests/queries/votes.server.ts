import { db } from "~/platform/db/client.server";

/** A request and the parts it was split into, with whether this person votes for or follows each: for the link in a mail. */
export async function votesBehind({ person, request }: { person: number; request: number }) {
  const rows = await db().datasetRequest.findMany({
    where: { OR: [{ id: request }, { splitFromId: request }], hiddenAt: null },
    orderBy: { id: "asc" },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, title: true, language: true,
      votes: { where: { personId: person }, select: { at: true } },
      subscriptions: { where: { personId: person }, select: { id: true } },
    },
  });
  return rows.map(({ votes, subscriptions, ...row }) => ({ ...row, voted: votes.length > 0, following: subscriptions.length > 0 }));
}
