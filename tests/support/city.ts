import { randomUUID } from "node:crypto";
import type { PersonActor } from "~/domains/activity/actor";
import { listEntry } from "~/domains/inventory/commands.server";
import { NewEntryForm } from "~/domains/inventory/schemas";
import { unsubscribeLink } from "~/domains/notifications/unsubscribe-links.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { RequestStatus } from "~/platform/db/generated/enums";
import { randomToken, sha256, sign } from "~/platform/signing.server";
import { aDepartment, aPerson } from "./people";
import { aDataset, aRequest } from "./requests";
import { aReview } from "./reviews";

/** One person of each kind that Plaza tells apart; nobody is a visitor. */
export const kinds = [
  "nobody", "resident", "author", "viewer", "responder", "coordinator", "elsewhere",
  "openData", "outreach", "moderator", "reviewer", "administrator",
] as const;
export type Kind = (typeof kinds)[number];

export type City = Awaited<ReturnType<typeof aSmallCity>>;

/**
 * Two departments, everybody, and a request in each situation that changes who may do what. `elsewhere` is the other
 * department's coordinator.
 */
export async function aSmallCity() {
  const [trees, streets] = [await aDepartment("Trees"), await aDepartment("Streets")];
  const person = {
    nobody: null,
    resident: await aPerson({ name: "Rosa Resident" }),
    author: await aPerson({ name: "Ana Author" }),
    viewer: await aPerson({ name: "Vera Viewer", in: { [trees.id]: "viewer" } }),
    responder: await aPerson({ name: "Rico Responder", in: { [trees.id]: "responder" } }),
    coordinator: await aPerson({ name: "Cora Coordinator", in: { [trees.id]: "coordinator" } }),
    elsewhere: await aPerson({ name: "Elio Elsewhere", in: { [streets.id]: "coordinator" } }),
    openData: await aPerson({ name: "Olga Open", city: ["open_data_coordinator"] }),
    outreach: await aPerson({ name: "Otto Outreach", city: ["outreach"] }),
    moderator: await aPerson({ name: "Mona Moderator", city: ["moderator"] }),
    reviewer: await aPerson({ name: "Remy Reviewer", city: ["privacy_reviewer"] }),
    administrator: await aPerson({ name: "Ada Administrator", city: ["administrator"] }),
  } satisfies Record<Kind, PersonActor | null>;

  const authorId = person.author.id;
  const asked = (status: RequestStatus, more: Parameters<typeof aRequest>[0] = {}) =>
    aRequest({ status, authorId, departmentId: trees.id, ...more });
  const request = {
    fresh: await asked("submitted"),
    unclear: await asked("needs_clarification", { firstAnswerAt: now() }),
    reviewed: await asked("release_review", { firstAnswerAt: now() }),
    declined: await asked("declined", { firstAnswerAt: now(), declineReason: "too_broad" }),
    duplicate: await asked("duplicate", { firstAnswerAt: now() }),
    withoutDepartment: await asked("submitted", { departmentId: null }),
    hidden: await asked("submitted", { hiddenAt: now(), title: "Hidden for rudeness", slug: "hidden-for-rudeness" }),
  };
  const entry = await listEntry(person.coordinator, trees.id, NewEntryForm.parse({
    submissionKey: randomUUID(), title: "Street trees", holds: "One row a tree.", language: "en", sensitivity: "no_personal_data", how: "automatic",
  }));
  const offered = await aDataset(trees.id);
  await db().datasetOffer.create({ data: { requestId: request.fresh.id, datasetId: offered.id, offeredAt: now(), closeness: 2 } });
  const review = await aReview(request.reviewed, { begunById: person.responder.id });
  const question = await aQuestion(request.unclear.id, trees.id, person.responder);
  return {
    person, request, review, department: { trees, streets },
    dataset: offered,
    entry,
    topic: await db().topic.upsert({ where: { slug: "small-trees" }, create: { slug: "small-trees", nameEn: "Small trees", nameEs: "Árboles pequeños" }, update: {} }),
    inquiry: await db().inquiry.create({
      data: { submissionKey: randomUUID(), fromDepartmentId: streets.id, toDepartmentId: trees.id, askedById: person.elsewhere.id, askedAt: now(), body: "How many?", dueOn: now() },
    }),
    run: await anImportRun(),
    mail: await aKeptMail(),
    clarify: sign("clarify", { request: request.unclear.id, person: authorId, answer: question }, null),
    votes: sign("votes", { person: authorId, request: request.fresh.id }, null),
    unsubscribe: unsubscribeLink(authorId, null).split("/").at(-1) ?? "",
    invitation: await anInvitation(trees.id, person.coordinator, "rosa@example.org"),
  };
}

async function anImportRun() {
  const { id: sourceId } = await db().catalogSource.findFirstOrThrow();
  return db().importRun.create({ data: { sourceId, status: "done", startedAt: now(), finishedAt: now(), heartbeatAt: now() } });
}

async function aQuestion(requestId: number, departmentId: number, author: PersonActor): Promise<number> {
  const answer = await db().answer.create({
    data: {
      requestId, departmentId, authorId: author.id, authorRole: "responder", at: now(), body: "Which streets?", language: "en",
      fromStatus: "submitted", toStatus: "needs_clarification",
    },
  });
  await db().activity.create({
    data: {
      at: now(), verb: "request.answered", audience: "public", actorId: author.id, actorRole: "responder", forDepartmentId: departmentId,
      requestId, facts: { answer: answer.id, from: "submitted", to: "needs_clarification" },
    },
  });
  return answer.id;
}

async function aKeptMail() {
  return db().mail.create({
    data: {
      dedupeKey: randomUUID(), kind: "receipt", to: "ana@example.org", language: "en", subject: "Hello", text: "Hello",
      html: "<!doctype html><html><head></head><body>Hello</body></html>", headers: {}, status: "kept", createdAt: now(),
    },
  });
}

async function anInvitation(departmentId: number, by: PersonActor, email: string): Promise<string> {
  const token = randomToken();
  await db().invitation.create({
    data: {
      email, departmentId, departmentRole: "viewer", tokenHash: sha256(token), invitedById: by.id, createdAt: now(),
      expiresAt: new Date(now().getTime() + 86_400_000),
    },
  });
  return token;
}
