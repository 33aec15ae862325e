import { afterEach, expect, test } from "vitest";
import { db } from "~/platform/db/client.server";
import { deliverMail } from "~/platform/mail/deliver.server";
import { useDatabase } from "../../support/database";
import { aQueuedMail, localSmtp } from "../../support/mail";

useDatabase();

process.env["MAIL_FROM"] = "Plaza <plaza@city-mail.net>";

let smtp: Awaited<ReturnType<typeof localSmtp>>;

afterEach(async () => {
  delete process.env["SMTP_URL"];
  await smtp.stop();
});

async function begin(options: Parameters<typeof localSmtp>[0] = {}) {
  smtp = await localSmtp(options);
  process.env["SMTP_URL"] = smtp.url;
}

const no = (code: number) => Object.assign(new Error("no such person here"), { responseCode: code });
const status = async (id: number) => (await db().mail.findUniqueOrThrow({ where: { id } })).status;

test("a mail arrives with both its texts, its headers and its accents", async () => {
  await begin();
  const id = await aQueuedMail({
    subject: "¿Árboles? Sí",
    text: "Señora Ávila",
    html: "<p>Señora Ávila</p>",
    headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "List-Unsubscribe": "<https://plaza.test/unsubscribe/a.b>" },
  });
  await deliverMail(id);
  const [mail] = smtp.received;
  expect(mail?.subject).toBe("¿Árboles? Sí");
  expect(mail?.text?.trim()).toBe("Señora Ávila");
  expect(mail?.html).toContain("<p>Señora Ávila</p>");
  expect(mail?.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(await status(id)).toBe("sent");
});

test("an address the server refuses for good is never tried again", async () => {
  let asked = 0;
  await begin({
    onRcptTo(_address, _session, done) {
      asked += 1;
      done(no(550));
    },
  });
  const id = await aQueuedMail();
  await deliverMail(id);
  await deliverMail(id);
  expect(asked).toBe(1);
  expect(await status(id)).toBe("refused");
});

test("an address refused for now is tried again", async () => {
  let asked = 0;
  await begin({ onRcptTo: (_address, _session, done) => (++asked === 1 ? done(no(451)) : done()) });
  const id = await aQueuedMail();
  await expect(deliverMail(id)).rejects.toThrow("451");
  expect(await status(id)).toBe("queued");
  await deliverMail(id);
  expect(await status(id)).toBe("sent");
});

test("a wrong sender or password is ours to put right, so the mail waits", async () => {
  await begin({ onMailFrom: (_address, _session, done) => done(no(550)) });
  const id = await aQueuedMail();
  await expect(deliverMail(id)).rejects.toThrow();
  expect(await status(id)).toBe("queued");
});

test("a server that is down loses nothing", async () => {
  await begin();
  await smtp.stop();
  const id = await aQueuedMail();
  await expect(deliverMail(id)).rejects.toThrow("ECONNREFUSED");
  expect(await status(id)).toBe("queued");
});
