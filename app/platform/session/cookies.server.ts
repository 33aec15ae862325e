import { env } from "../env.server";

export interface CookieKind {
  name: string;
  maxAgeSeconds: number;
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** Whether a `Secure` cookie comes back: over https, and on loopback, which browsers trust. */
export function canKeepCookies(request: Request): boolean {
  return env().appUrl?.startsWith("https:") === true || loopback.test(new URL(request.url).host);
}

const fullName = (kind: CookieKind) => `__Host-${kind.name}`;

export function readCookie(request: Request, kind: CookieKind): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const pair = pairs.find((text) => text.startsWith(`${fullName(kind)}=`));
  return pair?.slice(fullName(kind).length + 1) || null;
}

/** A `Set-Cookie` header; `null` forgets the cookie. `value` is in URL-safe characters. */
export function cookieFor(kind: CookieKind, value: string | null): string {
  const age = value === null ? 0 : kind.maxAgeSeconds;
  return `${fullName(kind)}=${value ?? ""}; Path=/; Max-Age=${age}; HttpOnly; Secure; SameSite=Lax`;
}
