import { expect, test } from "vitest";
import { follow } from "~/domains/following/commands.server";
import { unsubscribe } from "~/domains/notifications/commands.server";
import { unsubscribing, unsubscribingOf } from "~/domains/notifications/queries.server";
import { UnsubscribeForm } from "~/domains/notifications/schemas";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

async function followed() {
  const department = await aDepartment();
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const follower = await aPerson();
  const request = await aRequest({ departmentId: department.id });
  await follow(follower, { request: request.id }, true);
  let version = 1;
  const mailsAfterAnswer = async () => {
    const form = AnswerForm.parse({ status: "under_review", body: "Looking.", seenVersion: version++, datasetIds: [] });
    await answerRequest(responder, request.id, form);
    await drainJobs();
    return db().mail.count({ where: { personId: follower.id } });
  };
  return { follower, request, mailsAfterAnswer };
}

const oneClick = UnsubscribeForm.parse({ "List-Unsubscribe": "One-Click" });

async function linkIn(personId: number) {
  const mail = await db().mail.findFirstOrThrow({ where: { personId } });
  const headers = mail.headers as Record<string, string>;
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const address = /^<(http:\/\/localhost:\d+\/unsubscribe\/([\w.-]+))>$/.exec(headers["List-Unsubscribe"] ?? "");
  expect(mail.text).toContain(address?.[1]);
  return unsubscribingOf(address?.[2] ?? "");
}

test("one press stops mail about the request, and it can be taken back", async () => {
  const { follower, request, mailsAfterAnswer } = await followed();
  expect(await mailsAfterAnswer()).toBe(1);
  const link = await linkIn(follower.id);
  expect(link).toEqual({ person: follower.id, request: request.id });

  await unsubscribe(link!, oneClick);
  await unsubscribe(link!, oneClick);
  expect((await unsubscribing(link!))?.request?.stopped).toBe(true);
  expect(await mailsAfterAnswer()).toBe(1);
  expect(await db().notification.count({ where: { personId: follower.id } })).toBe(2);

  await unsubscribe(link!, UnsubscribeForm.parse({ scope: "request", stopped: "no" }));
  expect(await mailsAfterAnswer()).toBe(2);
});

test("following anew is a wish for mail again", async () => {
  const { follower, request, mailsAfterAnswer } = await followed();
  await mailsAfterAnswer();
  await unsubscribe({ person: follower.id, request: request.id }, oneClick);
  setClock(() => new Date(Date.now() + 60_000));
  await follow(follower, { request: request.id }, false);
  await follow(follower, { request: request.id }, true);
  expect(await mailsAfterAnswer()).toBe(2);
  expect((await unsubscribing({ person: follower.id, request: request.id }))?.request?.stopped).toBe(false);
});

test("everything can be stopped from the same link", async () => {
  const { follower, request, mailsAfterAnswer } = await followed();
  await unsubscribe({ person: follower.id, request: request.id }, UnsubscribeForm.parse({ scope: "everything" }));
  expect(await mailsAfterAnswer()).toBe(0);
  expect(await db().person.findUnique({ where: { id: follower.id } })).toMatchObject({ mailStopped: true });
});

test("a forged link stops nothing", () => {
  expect(unsubscribingOf("eyJ2YWx1ZSI6eyJwZXJzb24iOjF9fQ.AAAA")).toBeNull();
  expect(unsubscribingOf("")).toBeNull();
});
