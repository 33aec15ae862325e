import { Resend } from "resend";
import { plaza } from "../../process";
import { type Transport, headersOf } from "./transport.server";

const patience = 20_000;
const longestPause = 10_000;

/** Speaks to Resend; `RESEND_BASE_URL` is its client's own way to speak to another address. */
export function resendTransport({ apiKey, from }: { apiKey: string; from: string }): Transport {
  const client = new Resend(apiKey);
  return {
    async send(mail) {
      await pause();
      const { error, headers } = await client.emails.send(
        { from, to: mail.to, subject: mail.subject, text: mail.text, html: mail.html, headers: headersOf(mail) },
        { idempotencyKey: `mail-${mail.id}`, signal: AbortSignal.timeout(patience) },
      );
      heed(headers);
      if (!error) return "sent";
      if (isRefusal(error)) return { refused: `${error.name}: ${error.message}` };
      throw new Error(`Resend ${error.statusCode ?? "cannot be reached"}: ${error.name}: ${error.message}`);
    },
  };
}

/** Keys and the sender's own address can be put right, so only what is wrong with this very mail is final. */
function isRefusal({ statusCode, name }: { statusCode: number | null; name: string }): boolean {
  return (statusCode === 400 || statusCode === 422) && name !== "invalid_from_address";
}

/** Resend says in its headers when the next call is welcome; the whole process keeps to it. Wall time, as Resend's is. */
function heed(headers: Record<string, string> | null): void {
  const exhausted = headers?.["ratelimit-remaining"] === "0" ? headers["ratelimit-reset"] : undefined;
  const seconds = Number(headers?.["retry-after"] ?? exhausted ?? 0);
  if (seconds > 0) plaza()["resendWelcomeAt"] = Date.now() + seconds * 1_000;
}

async function pause(): Promise<void> {
  const wait = Number(plaza()["resendWelcomeAt"] ?? 0) - Date.now();
  if (wait > longestPause) throw new Error(`Resend asks to wait ${Math.ceil(wait / 1_000)} more seconds`);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}
