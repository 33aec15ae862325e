import { afterEach, expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { eraseMail, queueMail } from "~/platform/mail/outbox.server";
import { useDatabase } from "../../support/database";
import { aQueuedMail, localSmtp } from "../../support/mail";

useDatabase();

process.env["MAIL_FROM"] = "Plaza <plaza@city-mail.net>";

afterEach(() => {
  delete process.env["SMTP_URL"];
});

const mail = { dedupeKey: "activity:7:ana@city-mail.net", kind: "answer", to: "ana@city-mail.net", language: "en" as const, subject: "One", text: "one", html: "<p>one</p>" };

test("a second mail with the same key is silently the first", async () => {
  expect(await transaction((tx) => queueMail(tx, mail))).toBe(true);
  expect(await transaction((tx) => queueMail(tx, { ...mail, subject: "Two" }))).toBe(false);
  expect(await db().mail.findMany({ select: { subject: true } })).toEqual([{ subject: "One" }]);
});

test("a rolled-back change sends no mail", async () => {
  const change = transaction(async (tx) => {
    await queueMail(tx, mail);
    throw new Error("changed my mind");
  });
  await expect(change).rejects.toThrow("changed my mind");
  await drainJobs();
  expect(await db().mail.count()).toBe(0);
});

test("without a provider a mail is kept", async () => {
  await aQueuedMail();
  await drainJobs();
  expect(await db().mail.findFirst()).toMatchObject({ status: "kept", attempts: 0 });
});

test.each(["ana@example.org", "ana@mail.example.com", "ana@city.example", "ana@nowhere.invalid"])(
  "%s is on paper only and reaches no provider",
  async (to) => {
    const smtp = await localSmtp();
    process.env["SMTP_URL"] = smtp.url;
    await aQueuedMail({ to });
    await drainJobs();
    await smtp.stop();
    expect(smtp.received).toEqual([]);
    expect(await db().mail.findFirst()).toMatchObject({ status: "kept" });
  },
);

test("nothing leaves a demonstration", async () => {
  const smtp = await localSmtp();
  process.env["SMTP_URL"] = smtp.url;
  await db().installation.create({ data: { id: 1, demonstration: true, createdAt: now() } });
  await aQueuedMail();
  await drainJobs();
  await smtp.stop();
  expect(smtp.received).toEqual([]);
  expect(await db().mail.findFirst()).toMatchObject({ status: "kept" });
});

test("an erased mail says nothing any more, and is not sent", async () => {
  const smtp = await localSmtp();
  process.env["SMTP_URL"] = smtp.url;
  await aQueuedMail({ dedupeKey: "signin:9" });
  await eraseMail("signin:9");
  await drainJobs();
  await smtp.stop();
  expect(smtp.received).toEqual([]);
  expect(await db().mail.findFirst()).toMatchObject({ subject: "", text: "", html: "", headers: {}, status: "kept" });
});
