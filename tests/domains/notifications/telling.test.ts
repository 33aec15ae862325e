import { expect, test } from "vitest";
import { record } from "~/domains/activity/record.server";
import { follow } from "~/domains/following/commands.server";
import { onActivity } from "~/domains/notifications/jobs.server";
import { unreadCount } from "~/domains/notifications/queries.server";
import { answerRequest, askForDataset, castVote, clarifyRequest, routeRequest } from "~/domains/requests/commands.server";
import { AnswerForm, AskForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { db, transaction } from "~/platform/db/client.server";
import { unsign } from "~/platform/signing.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

const asking = { title: "Street trees with species", body: "For shade.", submissionKey: "0d9a2f7e-6d3b-4c53-9b7e-0f6a4f0b6a01", showName: "on" };
const answer = (form: object) => AnswerForm.parse({ body: "We **plan** to.", seenVersion: 1, datasetIds: [], ...form });
const mailsTo = (email: string | null) => db().mail.findMany({ where: { to: email ?? "" }, orderBy: { id: "asc" } });
const emailOf = async ({ id }: { id: number }) => (await db().person.findUniqueOrThrow({ where: { id } })).email;
const kindsTo = async (person: { id: number }) => (await mailsTo(await emailOf(person))).map(({ kind }) => kind);

async function square() {
  const department = await aDepartment("Street Services");
  const [author, voter, follower] = [await aPerson({ name: "Ana" }), await aPerson({ language: "es" }), await aPerson()];
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const request = await aRequest({ authorId: author.id, departmentId: department.id });
  await castVote(voter, request.id, { voted: true, follow: false, use: undefined });
  await follow(follower, { request: request.id }, true);
  await drainJobs();
  return { department, author, voter, follower, responder, request };
}

test("an answer is told to author, voters and followers, each once and in their language", async () => {
  const { author, voter, follower, responder, request } = await square();
  await castVote(author, request.id, { voted: true, follow: true, use: undefined });
  await answerRequest(responder, request.id, answer({ status: "planned", plannedOn: "2099-03", plannedPrecision: "month" }));
  await drainJobs();

  for (const person of [author, voter, follower]) expect(await kindsTo(person)).toEqual(["answer"]);
  expect(await kindsTo(responder)).toEqual([]);
  const [toAuthor] = await mailsTo(await emailOf(author));
  const [toVoter] = await mailsTo(await emailOf(voter));
  expect(toAuthor).toMatchObject({ subject: "Planned: Street trees with species and condition", language: "en" });
  expect(toAuthor?.text).toContain("STREET SERVICES PLANS TO RELEASE THIS DATA.");
  expect(toAuthor?.text).toContain("> We **plan** to.");
  expect(toAuthor?.text).toContain("Planned for: March 2099");
  expect(toAuthor?.text).toContain("because you asked for this data");
  expect(toAuthor?.html).toContain("We <strong>plan</strong> to.");
  expect(toVoter?.subject).toBe("Planificada: Street trees with species and condition");
  expect(toVoter?.text).toContain("porque votó por esta solicitud");
  expect(await unreadCount(author.id)).toBe(1);
});

test("a link to one of Plaza's own pages leads there from a mail, too", async () => {
  const { author, responder, request } = await square();
  await answerRequest(responder, request.id, answer({ status: "under_review", body: "See [the list](/datasets) and [8](8-streets)." }));
  await drainJobs();
  const [mail] = await mailsTo(await emailOf(author));
  const origin = new URL(/http\S+/.exec(mail?.text ?? "")?.[0] ?? "").origin;
  expect(mail?.text).toContain(`> See [the list](${origin}/datasets) and [8](${origin}/requests/8-streets).`);
  expect(mail?.html).toContain(`<a href="${origin}/datasets?lang=en"`);
  expect(mail?.html).toContain(`<a href="${origin}/requests/8-streets?lang=en"`);
});

test("nobody is told of their own act", async () => {
  const { responder, request } = await square();
  await follow(responder, { request: request.id }, true);
  await answerRequest(responder, request.id, answer({ status: "under_review" }));
  await drainJobs();
  expect(await kindsTo(responder)).toEqual([]);
  expect(await unreadCount(responder.id)).toBe(0);
});

test("an author gets a receipt with number, department and due day; responders hear of it at once or daily", async () => {
  const department = await aDepartment("Street Services");
  const atOnce = await aPerson({ in: { [department.id]: "responder" } });
  const daily = await aPerson({ in: { [department.id]: "coordinator" } });
  const viewer = await aPerson({ in: { [department.id]: "viewer" } });
  await db().person.update({ where: { id: daily.id }, data: { workMail: "daily" } });
  const author = await aPerson();
  const { id } = await askForDataset(author, AskForm.parse({ ...asking, departmentId: department.id }), "en");
  await drainJobs();

  const [receipt] = await mailsTo(await emailOf(author));
  expect(receipt).toMatchObject({ kind: "receipt", subject: "We have your request: Street trees with species" });
  expect(receipt?.text).toContain(`Number: ${id}`);
  expect(receipt?.text).toMatch(/Street Services answers you by \d+ \w+/);
  expect(await unreadCount(author.id)).toBe(0);
  expect(await kindsTo(atOnce)).toEqual(["work"]);
  expect(await kindsTo(daily)).toEqual([]);
  expect(await unreadCount(daily.id)).toBe(1);
  expect(await unreadCount(viewer.id)).toBe(0);
});

test("where no department answers, the city's open-data coordinators are told, and the department once it is routed", async () => {
  const coordinator = await aPerson({ city: ["open_data_coordinator"] });
  const department = await aDepartment();
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const { id } = await askForDataset(await aPerson(), AskForm.parse(asking), "en");
  await drainJobs();
  expect(await kindsTo(coordinator)).toEqual(["work"]);
  await routeRequest(coordinator, id, { departmentId: department.id, reason: undefined, seenVersion: 1 });
  await drainJobs();
  expect(await kindsTo(responder)).toEqual(["work"]);
  expect((await mailsTo(await emailOf(responder)))[0]?.subject).toBe("A request for you: Street trees with species");
});

test("the author gets the question with a link that replies for them; the reply is told to the department", async () => {
  const { author, voter, responder, request } = await square();
  await answerRequest(responder, request.id, answer({ status: "needs_clarification", body: "Which streets?" }));
  await drainJobs();
  const [question] = await mailsTo(await emailOf(author));
  expect(question?.kind).toBe("question");
  const token = /\/clarify\/([\w.-]+)/.exec(question?.text ?? "")?.[1] ?? "";
  expect(unsign("clarify", token)).toMatchObject({ request: request.id, person: author.id });
  expect(await kindsTo(voter)).toEqual(["answer"]);
  expect((await mailsTo(await emailOf(voter)))[0]?.text).not.toContain("/clarify/");

  await clarifyRequest({ kind: "link", id: author.id, purpose: "clarify", requestId: request.id }, request.id, "Those in the hills.");
  await drainJobs();
  expect(await kindsTo(author)).toEqual(["question"]);
  expect(await kindsTo(responder)).toEqual(["work"]);
  expect((await mailsTo(await emailOf(responder)))[0]?.text).toContain("> Those in the hills.");
});

test("reviewers are told when a release waits for them", async () => {
  const { responder, request } = await square();
  const reviewer = await aPerson({ city: ["privacy_reviewer", "legal_reviewer"] });
  await answerRequest(responder, request.id, answer({ status: "release_review" }));
  await drainJobs();
  expect(await kindsTo(reviewer)).toEqual(["review"]);
  expect((await mailsTo(await emailOf(reviewer)))[0]?.text, "the answer was given").not.toContain("Answer due by");
});

test("a hidden request is told to nobody, and neither are former residents", async () => {
  const { author, follower, responder, request } = await square();
  await db().person.update({ where: { id: follower.id }, data: { deletedAt: new Date(), email: null } });
  await answerRequest(responder, request.id, answer({ status: "under_review" }));
  await drainJobs();
  expect(await unreadCount(follower.id)).toBe(0);
  await answerRequest(responder, request.id, answer({ status: "planned", plannedOn: "2099-03", seenVersion: 2 }));
  await db().datasetRequest.update({ where: { id: request.id }, data: { hiddenAt: new Date() } });
  await drainJobs();
  expect(await kindsTo(author)).toEqual(["answer"]);
});

test("a run that broke off half-way is finished by the next, and nobody is told twice", async () => {
  const request = await aRequest();
  const at = new Date();
  await db().person.createMany({
    data: Array.from({ length: 450 }, (_, n) => ({ slug: `f-${n}`, displayName: `F ${n}`, email: `f${n}@example.org`, language: "en" as const, createdAt: at })),
  });
  const people = await db().person.findMany({ where: { slug: { startsWith: "f-" } }, orderBy: { id: "asc" } });
  await db().subscription.createMany({ data: people.map(({ id }) => ({ personId: id, requestId: request.id, createdAt: at })) });
  const { id } = await transaction((tx) =>
    record(tx, { actor: { kind: "system" }, verb: "request.reviewing", request, facts: { from: "submitted", to: "under_review" } }),
  );

  // The last of them cannot be written, so only the first batches hold.
  await db().$executeRaw`CREATE FUNCTION pg_temp_break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW."to" = 'f449@example.org' THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$`;
  await db().$executeRaw`CREATE TRIGGER break_mail BEFORE INSERT ON mail FOR EACH ROW EXECUTE FUNCTION pg_temp_break()`;
  try {
    await expect(onActivity(id)).rejects.toThrow("the disk is full");
  } finally {
    await db().$executeRaw`DROP TRIGGER break_mail ON mail`;
    await db().$executeRaw`DROP FUNCTION pg_temp_break()`;
  }
  const half = await db().mail.count();
  expect(half).toBeGreaterThanOrEqual(200);
  expect(half).toBeLessThan(450);

  await onActivity(id);
  await onActivity(id);
  // The author too.
  expect(await db().mail.count()).toBe(451);
  expect(await db().notification.count()).toBe(451);
});
