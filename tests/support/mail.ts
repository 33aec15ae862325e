import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { transaction } from "~/platform/db/client.server";
import { type OutgoingMail, queueMail } from "~/platform/mail/outbox.server";
import { db } from "~/platform/db/client.server";

let written = 0;

/** A mail written down and not yet delivered; returns its row's id. */
export async function aQueuedMail(mail: Partial<OutgoingMail> = {}): Promise<number> {
  const dedupeKey = mail.dedupeKey ?? `test:${++written}`;
  const whole = { kind: "test", to: "ana@city-mail.net", language: "en" as const, subject: "Hello", text: "Hello, Ana", html: "<p>Hello, Ana</p>", ...mail, dedupeKey };
  await transaction((tx) => queueMail(tx, whole));
  return (await db().mail.findUniqueOrThrow({ where: { dedupeKey } })).id;
}

interface Call {
  headers: Record<string, string | string[] | undefined>;
  body: Record<string, unknown>;
}

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Stands in for Resend's own address, which tests must not reach; Resend's real client speaks to it. */
export async function localResend(answer: (call: Call, nth: number) => Answer) {
  const calls: Call[] = [];
  const server: Server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const call = { headers: request.headers, body: JSON.parse(text) as Record<string, unknown> };
    calls.push(call);
    const { status = 200, headers = {}, body = { id: `mail-at-resend-${calls.length}` } } = answer(call, calls.length);
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    calls,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

/** A mail server on loopback, with whatever it should refuse. */
export async function localSmtp(options: SMTPServerOptions = {}) {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    received,
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
