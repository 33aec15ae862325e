import { afterEach, expect, test } from "vitest";
import { startJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aQueuedMail, localSmtp } from "../../support/mail";

useDatabase();

afterEach(() => {
  delete process.env["SMTP_URL"];
  delete process.env["MAIL_FROM"];
});

test("a job that fails is tried again alone: the others of its batch are done", async () => {
  const greylisted = Object.assign(new Error("come back later"), { responseCode: 451 });
  const smtp = await localSmtp({
    onRcptTo: ({ address }, _session, done) => (address.startsWith("busy@") ? done(greylisted) : done()),
  });
  process.env["SMTP_URL"] = smtp.url;
  process.env["MAIL_FROM"] = "Plaza <plaza@city-mail.net>";
  const busy = await aQueuedMail({ to: "busy@city-mail.net" });
  await aQueuedMail({ to: "ana@city-mail.net" });
  await aQueuedMail({ to: "eva@city-mail.net" });
  await startJobs();
  await expect.poll(() => db().mail.count({ where: { status: "sent" } }), { timeout: 10_000 }).toBe(2);
  await expect.poll(async () => (await db().mail.findUnique({ where: { id: busy } }))?.attempts, { timeout: 10_000 }).toBe(1);
  await expect
    .poll(() => db().$queryRaw`SELECT state::text, data->>'mail' AS mail FROM pgboss.job WHERE name = 'mail.deliver' AND state <> 'completed'`)
    .toEqual([{ state: "retry", mail: String(busy) }]);
  await smtp.stop();
});
