import { ownAddress } from "../../address.server";
import type { Mail } from "../../db/generated/client";

/** "sent", or why this mail's address is not wanted and never will be. Any trouble that may pass is thrown. */
export type Verdict = "sent" | { refused: string };

export interface Transport {
  send(mail: Mail): Promise<Verdict>;
}

/** Who the mail comes from: `MAIL_FROM`, or an address at Plaza's own host. */
export function sender(): string {
  return process.env["MAIL_FROM"] ?? `Plaza <plaza@${new URL(ownAddress()).hostname}>`;
}

export function headersOf(mail: Mail): Record<string, string> {
  return mail.headers as Record<string, string>;
}
