import { db } from "~/platform/db/client.server";

/** Why a person's votes are here: what was joined to this request of what they cared about, and what it was called before it was split. */
export async function votesMoved({ person, request }: { person: number; request: number }) {
  const theirs = { some: { personId: person } };
  const merges = await db().merge.findMany({
    where: { originalId: request, endedAt: null, duplicate: { hiddenAt: null }, OR: [{ handedVotes: theirs }, { followers: theirs }] },
    orderBy: { id: "asc" },
    select: { duplicate: { select: { id: true, slug: true, title: true, language: true } } },
  });
  return { joined: merges.map(({ duplicate }) => duplicate), split: await titleBeforeSplit(request) };
}

async function titleBeforeSplit(request: number): Promise<string | null> {
  const split = await db().activity.findFirst({ where: { requestId: request, verb: "request.split", request: { hiddenAt: null } }, orderBy: { id: "desc" }, select: { facts: true } });
  const { revision } = (split?.facts ?? {}) as { revision?: number };
  const row = revision ? await db().revision.findUnique({ where: { id: revision }, select: { before: true } }) : null;
  return (row?.before as { title?: string } | undefined)?.title ?? null;
}

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
