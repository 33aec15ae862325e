import { afterEach, expect, test } from "vitest";
import { db } from "~/platform/db/client.server";
import { deliverMail, redeliver } from "~/platform/mail/deliver.server";
import { plaza } from "~/platform/process";
import { useDatabase } from "../../support/database";
import { aQueuedMail, localResend } from "../../support/mail";

useDatabase();

process.env["MAIL_FROM"] = "Plaza <plaza@city-mail.net>";

let resend: Awaited<ReturnType<typeof localResend>>;

afterEach(async () => {
  delete process.env["RESEND_API_KEY"];
  delete process.env["RESEND_BASE_URL"];
  plaza()["resendWelcomeAt"] = undefined;
  await resend.stop();
});

async function begin(...answer: Parameters<typeof localResend>) {
  resend = await localResend(...answer);
  process.env["RESEND_API_KEY"] = "re_for_tests";
  process.env["RESEND_BASE_URL"] = resend.url;
}

const status = async (id: number) => {
  const { status, attempts, problem } = await db().mail.findUniqueOrThrow({ where: { id } });
  return { status, attempts, problem };
};

test("a mail reaches Resend whole, with its row as the idempotency key", async () => {
  await begin(() => ({}));
  const id = await aQueuedMail({ headers: { "List-Unsubscribe": "<https://plaza.test/unsubscribe/a.b>" } });
  await deliverMail(id);
  await deliverMail(id);
  expect(resend.calls).toHaveLength(1);
  expect(resend.calls[0]?.headers["idempotency-key"]).toBe(`mail-${id}`);
  expect(resend.calls[0]?.headers["authorization"]).toBe("Bearer re_for_tests");
  expect(resend.calls[0]?.body).toMatchObject({
    to: "ana@city-mail.net",
    subject: "Hello",
    text: "Hello, Ana",
    html: "<p>Hello, Ana</p>",
    headers: { "List-Unsubscribe": "<https://plaza.test/unsubscribe/a.b>" },
  });
  expect(await status(id)).toEqual({ status: "sent", attempts: 1, problem: null });
});

test("while Resend is in trouble the mail waits, and goes once it is back", async () => {
  await begin((_call, nth) => (nth === 1 ? { status: 503, body: { statusCode: 503, name: "application_error", message: "down" } } : {}));
  const id = await aQueuedMail();
  await expect(deliverMail(id)).rejects.toThrow("503");
  expect(await status(id)).toMatchObject({ status: "queued", attempts: 1 });
  await deliverMail(id);
  expect(await status(id)).toEqual({ status: "sent", attempts: 2, problem: null });
});

test("Resend unreachable loses nothing either", async () => {
  await begin(() => ({}));
  await resend.stop();
  const id = await aQueuedMail();
  await expect(deliverMail(id)).rejects.toThrow("cannot be reached");
  expect(await status(id)).toMatchObject({ status: "queued", attempts: 1 });
});

test("a refused address is never tried again", async () => {
  await begin(() => ({ status: 422, body: { statusCode: 422, name: "validation_error", message: "Invalid `to` field." } }));
  const id = await aQueuedMail();
  await deliverMail(id);
  await deliverMail(id);
  expect(resend.calls).toHaveLength(1);
  expect(await status(id)).toMatchObject({ status: "refused", problem: "validation_error: Invalid `to` field." });
});

test("a wrong key is ours to put right, so the mail waits", async () => {
  await begin(() => ({ status: 403, body: { statusCode: 403, name: "invalid_api_key", message: "API key is invalid" } }));
  const id = await aQueuedMail();
  await expect(deliverMail(id)).rejects.toThrow("invalid_api_key");
  expect(await status(id)).toMatchObject({ status: "queued" });
});

test("over Resend's limit, the next mail is not even tried before its time", async () => {
  await begin(() => ({ status: 429, headers: { "retry-after": "30" }, body: { statusCode: 429, name: "rate_limit_exceeded", message: "Too many" } }));
  const [first, second] = [await aQueuedMail(), await aQueuedMail()];
  await expect(deliverMail(first)).rejects.toThrow("429");
  await expect(deliverMail(second)).rejects.toThrow("asks to wait");
  expect(resend.calls).toHaveLength(1);
});

test("with nothing left of Resend's second, the next mail waits for the next one", async () => {
  await begin(() => ({ headers: { "ratelimit-remaining": "0", "ratelimit-reset": "1" } }));
  const [first, second] = [await aQueuedMail(), await aQueuedMail()];
  await deliverMail(first);
  const after = performance.now();
  await deliverMail(second);
  expect(performance.now() - after).toBeGreaterThan(800);
  expect(await status(second)).toMatchObject({ status: "sent" });
});

test("after the last try it is given up, and an administrator can start anew", async () => {
  let down = true;
  await begin(() => (down ? { status: 500, body: { statusCode: 500, name: "internal_server_error", message: "down" } } : {}));
  const id = await aQueuedMail();
  for (let tries = 1; tries <= 8; tries++) await expect(deliverMail(id)).rejects.toThrow("500");
  await deliverMail(id);
  expect(await status(id)).toMatchObject({ status: "failed", attempts: 9 });
  down = false;
  await redeliver(id);
  await deliverMail(id);
  expect(await status(id)).toMatchObject({ status: "sent", attempts: 1 });
});
