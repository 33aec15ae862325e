import { reviewerRoles } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { Circle, Reason } from "../model";
import type { Happened } from "./happened.server";

export interface Told {
  personId: number;
  reason: Reason;
}

/** One batch of a circle's people, by ascending id after `after`; whoever did it is not among them. */
export async function peopleOf(circle: Circle, activity: Happened, after: number, size: number): Promise<Told[]> {
  const people = await readers[circle](activity, after, size);
  return people.filter(({ personId }) => personId !== activity.actorId);
}

const readers: Record<Circle, (activity: Happened, after: number, size: number) => Promise<Told[]>> = {
  square: ({ request }, after, size) => db().$queryRaw<Told[]>`
    SELECT person_id AS "personId", (array['author', 'voter', 'follower'])[min(place)] AS reason
    FROM (
      SELECT author_id AS person_id, 1 AS place FROM dataset_request WHERE id = ${request?.id ?? 0}
      UNION ALL SELECT person_id, 2 FROM vote WHERE request_id = ${request?.id ?? 0}
      UNION ALL SELECT person_id, 3 FROM subscription WHERE request_id = ${request?.id ?? 0}
      -- Those whose votes and followings went to the original with it.
      UNION ALL SELECT person_id, 2 FROM handed_vote JOIN merge ON merge.id = merge_id WHERE duplicate_id = ${request?.id ?? 0} AND ended_at IS NULL
      UNION ALL SELECT person_id, 3 FROM handed_follower JOIN merge ON merge.id = merge_id WHERE duplicate_id = ${request?.id ?? 0} AND ended_at IS NULL
    ) AS square
    WHERE person_id > ${after}
    GROUP BY person_id ORDER BY person_id LIMIT ${size}`,

  desk: ({ request, verb }, after, size) => (verb === "request.appealed" ? deciding(request, after, size) : answering(request?.departmentId, after, size)),

  keepers: ({ dataset }, after, size) => answering(dataset?.departmentId, after, size),

  /** Those who answer for the department that had it before. */
  async former({ facts }, after, size) {
    const departmentId = typeof facts.from === "number" ? facts.from : 0;
    return batch(await answerersOf(departmentId), "former", after, size);
  },

  assignee: async ({ facts }, after, size) => batch(typeof facts.to === "number" ? [{ personId: facts.to }] : [], "assignee", after, size),

  mentioned: async ({ facts }, after, size) => batch((facts.mentioned ?? []).map((personId) => ({ personId })), "mentioned", after, size),

  async asked({ facts }, after, size) {
    const people = await answering(typeof facts.to === "number" ? facts.to : null, after, size);
    return people.map(({ personId }) => ({ personId, reason: "inquired" }));
  },

  async asking({ facts }, after, size) {
    const people = await answering(typeof facts.from === "number" ? facts.from : null, after, size);
    return people.map(({ personId }) => ({ personId, reason: "inquired" }));
  },

  /** The city's three sides, and the data owner's: whoever answers for the department with whoever sent it there, who is left out. */
  async reviewers({ request }, after, size) {
    const grants = await db().cityGrant.findMany({ where: { role: { in: reviewerRoles } }, select: { personId: true } });
    return batch([...grants, ...(await answerersOf(request?.departmentId ?? 0))], "reviewer", after, size);
  },

  async stewards(_activity, after, size) {
    const grants = await db().cityGrant.findMany({ where: { role: { in: ["open_data_coordinator", "administrator"] } }, select: { personId: true } });
    return batch(grants, "steward", after, size);
  },

  async author({ request }, after, size) {
    return batch(request ? [{ personId: request.authorId }] : [], "author", after, size);
  },

  /** Of the department; where it has none, those who answer for it. */
  async coordinators({ request }, after, size) {
    const departmentId = request?.departmentId ?? 0;
    const members = await db().membership.findMany({ where: { departmentId, role: "coordinator" }, select: { personId: true } });
    return members.length > 0 ? batch(members, "responder", after, size) : answering(request?.departmentId, after, size);
  },

  async overseers(_activity, after, size) {
    return batch(await cityCoordinators(), "overseer", after, size);
  },

  async dataset({ dataset }, after, size) {
    const followers = await followersAfter({ datasetId: dataset?.id ?? 0 }, after, size);
    return followers.map(({ personId }) => ({ personId, reason: "dataset" }));
  },

  inventory: ({ inventoryEntryId }, after, size) => db().$queryRaw<Told[]>`
    SELECT person_id AS "personId", (array['voter', 'follower'])[min(place)] AS reason
    FROM (
      SELECT person_id, 1 AS place FROM inventory_vote WHERE entry_id = ${inventoryEntryId ?? 0}
      UNION ALL SELECT person_id, 2 FROM subscription WHERE inventory_entry_id = ${inventoryEntryId ?? 0}
    ) AS hoping
    WHERE person_id > ${after}
    GROUP BY person_id ORDER BY person_id LIMIT ${size}`,

  async department({ request, verb }, after, size) {
    const followers = await followersAfter({ departmentId: request?.departmentId ?? 0, ...(verb === "request.split_off" && outside(request)) }, after, size);
    return followers.map(({ personId }) => ({ personId, reason: "department" }));
  },
};

/** Nobody there who could answer: then it is the city's open-data coordinators' to see. */
async function answering(departmentId: number | null | undefined, after: number, size: number): Promise<Told[]> {
  const responders = departmentId ? await answerersOf(departmentId) : [];
  if (responders.length > 0) return batch(responders, "responder", after, size);
  return batch(await cityCoordinators(), "coordinator", after, size);
}

function cityCoordinators() {
  return db().cityGrant.findMany({ where: { role: "open_data_coordinator" }, select: { personId: true } });
}

/** Those who may decide an appeal: not who said no. */
async function deciding(request: Happened["request"], after: number, size: number): Promise<Told[]> {
  const appeal = await db().appeal.findUnique({ where: { requestId: request?.id ?? 0 }, select: { declinedById: true } });
  const others = (people: Told[]) => people.filter(({ personId }) => personId !== appeal?.declinedById);
  const responders = request?.departmentId ? others(batch(await answerersOf(request.departmentId), "responder", 0, Infinity)) : [];
  const people = responders.length > 0 ? responders : others(await answering(null, 0, Infinity));
  return people.filter(({ personId }) => personId > after).slice(0, size);
}

function answerersOf(departmentId: number) {
  return db().membership.findMany({ where: { departmentId, role: { in: ["responder", "coordinator"] } }, select: { personId: true } });
}

/** Not those who voted for the whole or followed it. */
const outside = (request: Happened["request"]) => ({
  person: { votes: { none: { requestId: request?.id ?? 0 } }, subscriptions: { none: { requestId: request?.id ?? 0 } } },
});

function followersAfter(subject: Prisma.SubscriptionWhereInput, after: number, size: number) {
  return db().subscription.findMany({
    where: { ...subject, personId: { gt: after } },
    orderBy: { personId: "asc" },
    take: size,
    select: { personId: true },
  });
}

function batch(people: { personId: number }[], reason: Reason, after: number, size: number): Told[] {
  const ids = [...new Set(people.map(({ personId }) => personId))].sort((a, b) => a - b);
  return ids.filter((id) => id > after).slice(0, size).map((personId) => ({ personId, reason }));
}
