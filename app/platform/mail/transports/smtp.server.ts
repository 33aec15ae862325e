import { createTransport } from "nodemailer";
import { type Transport, headersOf } from "./transport.server";

interface SmtpError extends Error {
  responseCode?: number;
  command?: string;
}

/** Speaks to a mail server, `smtp://user:password@host:587` or `smtps://…`. */
export function smtpTransport({ url, from }: { url: string; from: string }): Transport {
  const mailer = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  return {
    async send(mail) {
      try {
        await mailer.sendMail({
          from,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          headers: headersOf(mail),
          // Told apart by the mail's row, so that a reader sees one mail should a server take it twice.
          messageId: `<mail-${mail.id}-${mail.createdAt.getTime()}@${/@([^\s>]+)/.exec(from)?.[1]}>`,
        });
        return "sent";
      } catch (error) {
        if (isRefusal(error as SmtpError)) return { refused: (error as SmtpError).message };
        throw error;
      }
    },
  };
}

/** A final no to this recipient or these words; a no to our name or password is ours to put right. */
function isRefusal({ responseCode = 0, command = "" }: SmtpError): boolean {
  return responseCode >= 500 && (command === "RCPT TO" || command === "DATA");
}
