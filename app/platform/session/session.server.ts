import { Lucia, TimeSpan } from "lucia";
import { once } from "../process";
import { randomToken, sha256 } from "../signing.server";
import { sessionRows } from "./rows.server";
import { type CookieKind, cookieFor, readCookie } from "./cookies.server";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    UserId: number;
    DatabaseSessionAttributes: { device: string | null };
  }
}

const idle = new TimeSpan(30, "d");
const cookie: CookieKind = { name: "plaza_session", maxAgeSeconds: 90 * 24 * 3_600 };

const lucia = () => once("lucia", () => new Lucia(sessionRows, { sessionExpiresIn: idle }));

/** Whose session the request's cookie names; null for a visitor, whatever their cookie looks like. */
export async function sessionOf(request: Request): Promise<{ personId: number; sessionId: string } | null> {
  const token = readCookie(request, cookie);
  if (!token || !/^[\w-]{20,60}$/.test(token)) return null;
  const { session } = await lucia().validateSession(sha256(token));
  return session && { personId: session.userId, sessionId: session.id };
}

/** Begins a session on a device, as `deviceOf` names it; returns the `Set-Cookie` header that carries its token. */
export async function beginSession(personId: number, device: string | null = null): Promise<string> {
  const token = randomToken();
  await lucia().createSession(personId, { device }, { sessionId: sha256(token) });
  return cookieFor(cookie, token);
}

/** Ends the request's session; returns the `Set-Cookie` header that forgets it. */
export async function endSession(request: Request): Promise<string> {
  const session = await sessionOf(request);
  if (session) await lucia().invalidateSession(session.sessionId);
  return cookieFor(cookie, null);
}

/** Ends a session of this person's on another device; nothing where it is not theirs. */
export async function endSessionOf(personId: number, sessionId: string): Promise<void> {
  const sessions = await lucia().getUserSessions(personId);
  if (sessions.some(({ id }) => id === sessionId)) await lucia().invalidateSession(sessionId);
}

/** Ends every session of a person, on every device; returns the header that forgets this one. */
export async function endAllSessions(personId: number): Promise<string> {
  await lucia().invalidateUserSessions(personId);
  return cookieFor(cookie, null);
}

export function forgetExpiredSessions(): Promise<void> {
  return lucia().deleteExpiredSessions();
}
