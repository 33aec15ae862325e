import { reviewerRoles } from "~/domains/activity/actor";
import { answering } from "~/domains/departments/model";
import { type Tx, db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { mentionsIn, named } from "../mentions";

interface Kept {
  departmentId: number | null;
  departmentAnswerers: number;
}

type Reads = Pick<Tx, "person">;

const nameColumns = { id: true, slug: true, displayName: true } satisfies Prisma.PersonSelect;

/** Those who can answer it, by name: of the department, or of the city where no department can. */
export function answerersFor(request: Kept, tx: Reads = db()) {
  return tx.person.findMany({ where: { AND: [whoAnswers(request), { deletedAt: null }] }, orderBy: { displayName: "asc" }, select: nameColumns });
}

function whoAnswers({ departmentId, departmentAnswerers }: Kept): Prisma.PersonWhereInput {
  if (departmentId === null || departmentAnswerers === 0) return { cityRoles: { some: { role: "open_data_coordinator" } } };
  return { memberships: { some: { departmentId, role: { in: answering } } } };
}

/** Those who may read what staff write about it: members of its department, and the city's own. */
export function mentionable({ departmentId }: Pick<Kept, "departmentId">, tx: Reads = db()) {
  const cityRoles = { some: { role: { in: ["open_data_coordinator" as const, "administrator" as const, ...reviewerRoles] } } };
  const readers: Prisma.PersonWhereInput = { OR: [{ memberships: { some: { departmentId: departmentId ?? 0 } } }, { cityRoles }] };
  return tx.person.findMany({ where: { AND: [readers, { deletedAt: null }] }, orderBy: { displayName: "asc" }, select: nameColumns });
}

const most = 100;

interface Facts {
  note?: number;
  to?: number | null;
  added?: number[];
  removed?: number[];
}

/** What staff did and wrote among themselves about a request, newest first, at most a hundred; who it could be given to and by which labels it is found. */
export async function amongColleagues(request: Kept & { id: number; assigneeId: number | null }) {
  const { notes, activities, labels } = await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id }, relationLoadStrategy: "join", select: acts });
  const steps = activities.map(({ facts, ...activity }) => ({ ...activity, facts: facts as Facts }));
  const ids = [request.assigneeId, ...steps.map(({ facts }) => facts.to)].filter((id): id is number => typeof id === "number");
  const [answerers, readers, known, others] = await Promise.all([
    answerersFor(request),
    mentionable(request),
    db().label.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true, retiredAt: true } }),
    db().person.findMany({ where: { deletedAt: null, OR: [{ id: { in: ids } }, { slug: { in: notes.flatMap(({ body }) => mentionsIn(body)) } }] }, select: nameColumns }),
  ]);
  const held = labels.map(({ labelId }) => labelId);
  const labelled = (some: number[] = []) => some.flatMap((id) => known.find((label) => label.id === id)?.name ?? []);
  const nameOf = (id: number | null | undefined) => others.find((person) => person.id === id)?.displayName ?? null;
  const htmlOf = (body: string) => renderMarkdown(named(body, (slug) => others.find((person) => person.slug === slug)?.displayName));
  return {
    // Who left the department does not answer for it.
    assignee: answerers.find(({ id }) => id === request.assigneeId) ?? null,
    assigneeId: request.assigneeId,
    answerers,
    readers,
    labels: { held, known: known.filter(({ id, retiredAt }) => retiredAt === null || held.includes(id)) },
    steps: steps.map(({ id, at, verb, actor, facts }) => ({
      id, at, verb,
      by: actor && actor.deletedAt === null ? actor.displayName : null,
      html: notes.filter((note) => note.id === facts.note).map(({ body }) => htmlOf(body))[0] ?? null,
      to: nameOf(facts.to),
      added: labelled(facts.added),
      removed: labelled(facts.removed),
    })),
  };
}

const acts = {
  notes: { select: { id: true, body: true } },
  labels: { select: { labelId: true } },
  activities: {
    where: { verb: { in: ["request.assigned", "request.noted", "request.labelled"] } },
    orderBy: { id: "desc" },
    take: most,
    select: { id: true, at: true, verb: true, facts: true, actor: { select: { displayName: true, deletedAt: true } } },
  },
} satisfies Prisma.DatasetRequestSelect;

/** All labels with how many requests have each, for whoever keeps them. */
export function labelList() {
  return db().label.findMany({
    orderBy: { name: "asc" },
    relationLoadStrategy: "join",
    select: {
      id: true, name: true, createdAt: true, retiredAt: true,
      createdBy: { select: { displayName: true } }, retiredBy: { select: { displayName: true } }, _count: { select: { requests: true } },
    },
  });
}
