import type { DistributionEntry } from "./entry";
import { formatOf } from "./formats";

/** What came of asking: `login` wants a sign-in, `page` is a web page where a file was promised. */
export type LinkOutcome = "ok" | "error" | "login" | "page" | "unreachable";

export interface LinkResult {
  outcome: LinkOutcome;
  /** Null where nobody answered. */
  status: number | null;
}

/** Failed twice, and so called broken: once may be a bad day. */
export const failuresOfBroken = 2;

const day = 86_400_000;

/** Milliseconds until it is asked again: a link that works about weekly, one that fails sooner. */
export function asksAgainIn(failures: number): number {
  if (failures === 0) return 7 * day;
  return failures < failuresOfBroken ? day : 3 * day;
}

const pages = new Set(["HTML", "HTM", "API", "WEB PAGE", "ARCGIS HUB DATASET", "APPLICATION"]);

/** Whether a file was promised there, and not a page or a service. */
export function promisesFile(distribution: DistributionEntry): boolean {
  const format = formatOf(distribution)?.toUpperCase();
  return distribution.downloadUrl !== null && format !== undefined && !pages.has(format);
}

interface Answer {
  status: number;
  /** Where it came from in the end. */
  address: string;
  contentType: string;
  /** How it begins; empty where only its head was asked for. */
  body: Buffer;
}

/** What an answer means for whoever wants the file. */
export function resultOf({ status, address, contentType, body }: Answer, wantsFile: boolean): LinkResult {
  if (status === 401 || status === 407) return { outcome: "login", status };
  // Nothing to send of an empty file is no error.
  if (status >= 400 && status !== 416) return { outcome: "error", status };
  if (!wantsFile || !/^(text\/html|application\/xhtml)/i.test(contentType)) return { outcome: "ok", status };
  return { outcome: asksToSignIn(address, body) ? "login" : "page", status };
}

function asksToSignIn(address: string, body: Buffer): boolean {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  return /(^|[/._-])(log-?in|sign-?in|sso|saml2?|oauth2?|cas|auth)([/._-]|$)/i.test(path) || /<input[^>]+type=["']?password/i.test(body.toString("utf8"));
}
