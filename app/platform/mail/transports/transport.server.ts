import type { Mail } from "../../db/generated/client";

/** "sent", or why this mail's address is not wanted and never will be. Any trouble that may pass is thrown. */
export type Verdict = "sent" | { refused: string };

export interface Transport {
  send(mail: Mail): Promise<Verdict>;
}

export function headersOf(mail: Mail): Record<string, string> {
  return mail.headers as Record<string, string>;
}
