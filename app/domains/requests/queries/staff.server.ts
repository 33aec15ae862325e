import { db } from "~/platform/db/client.server";

const most = 200;

/**
 * What only staff see of a request: voters' own words on how they would use the data (at most 200, newest first), and the
 * confirmations of this review round.
 */
export async function staffSideOf(request: { id: number; statusSince: Date }) {
  const { votes, confirmations } = await db().datasetRequest.findUniqueOrThrow({
    where: { id: request.id },
    relationLoadStrategy: "join",
    select: {
      votes: {
        where: { use: { not: null } },
        orderBy: { at: "desc" },
        take: most,
        select: { use: true, at: true, person: { select: { displayName: true, deletedAt: true } } },
      },
      confirmations: {
        where: { at: { gte: request.statusSince } },
        orderBy: { id: "asc" },
        select: { id: true, at: true, reference: true, note: true, reviewer: { select: { id: true, displayName: true } } },
      },
    },
  });
  return {
    uses: votes.map(({ use, at, person }) => ({ use: use!, at, name: person.deletedAt ? null : person.displayName })),
    confirmations,
  };
}
