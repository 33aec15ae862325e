import type { DistributionEntry } from "./entry";
import { formatOf, isFileFormat, namesFile } from "./formats";

/** What came of asking: `login` wants a sign-in, `page` is a web page where a file was promised. */
export type LinkOutcome = "ok" | "error" | "login" | "page" | "unreachable";

export interface LinkResult {
  outcome: LinkOutcome;
  /** Null where nobody answered. */
  status: number | null;
}

/** Failed twice, and so called broken: once may be a bad day. */
export const failuresOfBroken = 2;

/** Days until it is asked again: a link that works about weekly, one that fails sooner. */
export function asksAgainIn(failures: number): number {
  if (failures === 0) return 7;
  return failures < failuresOfBroken ? 1 : 3;
}

/** Whether a file was promised there, and not a page or a service. An access address may lead to a page about it unless it names the file. */
export function promisesFile(distribution: DistributionEntry): boolean {
  const format = formatOf(distribution);
  if (format === null || !isFileFormat(format)) return false;
  return distribution.downloadUrl !== null || namesFile(distribution.accessUrl);
}

interface Answer {
  status: number;
  /** Where it came from in the end. */
  address: string;
  contentType: string;
  /** How it begins; empty where only its head was asked for. */
  body: Buffer;
}

/** Of such an answer the head does not tell: it may be a form to sign in, or a refusal in words. */
export const mayRefuse = (contentType: string) => /html|json|^text\/plain/i.test(contentType);

/** What an answer means for whoever wants the file, or only what is there. */
export function resultOf({ status, address, contentType, body }: Answer, wantsFile: boolean): LinkResult {
  if (status === 401 || status === 407) return { outcome: "login", status };
  // Nothing to send of an empty file is no error.
  if (status >= 400 && status !== 416) return { outcome: "error", status };
  const text = body.toString("utf8");
  if (!/^(text\/html|application\/xhtml)/i.test(contentType)) return refusalIn(text) ?? { outcome: "ok", status };
  if (isSignIn(address, text)) return { outcome: "login", status };
  if (!wantsFile) return { outcome: "ok", status };
  // Many a page has a small form to sign in at its edge; where a file was promised it says enough.
  return { outcome: /<input[^>]+type=["']?password/i.test(text) ? "login" : "page", status };
}

const signInHosts = /^(accounts\.google\.com$|(log-?in|sign-?in|sso|adfs|idp|auth)\.)/i;
const signInPaths = /\/(log-?in|sign-?in|service-?login|authenticate|sso|saml2?|oauth2?|cas|adfs|auth)(\.\w+)?(\/|$)/i;
const signInTitle = /<title[^>]*>\s*((sign|log)[ -]?in|inici(ar|e) sesi[oó]n)\s*([|<:·–—-]|to\b|en\b)/i;

function isSignIn(address: string, text: string): boolean {
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : { hostname: "", pathname: "" };
  return signInHosts.test(hostname) || signInPaths.test(pathname) || signInTitle.test(text);
}

const wantsToken = [401, 403, 498, 499];

/** ArcGIS answers 200 and says what is wrong inside: {"error":{"code":499,"message":"Token Required"}}. */
function refusalIn(text: string): LinkResult | null {
  const status = Number(/^\s*\{\s*"error"\s*:\s*\{[^{}]*?"code"\s*:\s*(\d{3})\b/.exec(text)?.[1] ?? 0);
  return status < 400 ? null : { outcome: wantsToken.includes(status) ? "login" : "error", status };
}
