import { minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import type { Language } from "~/platform/db/generated/enums";
import { type CookieKind, cookieFor, readCookie } from "~/platform/session/cookies.server";
import { randomToken, sha256 } from "~/platform/signing.server";
import { intentMinutes } from "../model";

const cookie: CookieKind = { name: "plaza_sign_in", maxAgeSeconds: intentMinutes * 60 };

export interface HalfDone {
  /** What to carry out once signed in; what it holds is the composition root's business. */
  intent: object | null;
  returnTo: string;
  language: Language;
}

/** Keeps what a visitor was doing for after signing in; returns the `Set-Cookie` header that ties it to their browser. */
export async function keepIntent({ intent, returnTo, language }: HalfDone): Promise<string> {
  const browser = newBrowser();
  const at = now();
  await db().signIn.create({
    data: {
      browserHash: browser.hash, language, returnTo, createdAt: at, expiresAt: minutesAfter(at, intentMinutes),
      ...(intent ? { intent: intent as Prisma.InputJsonObject } : {}),
    },
  });
  return browser.cookie;
}

/** Forgets what waits in this browser, unless a mail is on its way to bring it to its end. */
export async function forgetIntent(browserHash: string): Promise<void> {
  await db().signIn.deleteMany({ where: { browserHash, email: null, usedAt: null } });
}

/**
 * Nothing follows any more once the visitor of this browser, or of this mailed link, is in; the code and the link still let
 * them in. What was mailed twice is dropped twice.
 */
export async function dropIntent({ browserHash, token }: { browserHash: string | null; token: string | null }): Promise<void> {
  const unused = { usedAt: null, intent: { not: Prisma.DbNull } };
  const which = token ? { linkHash: sha256(token) } : { browserHash: browserHash ?? "" };
  const row = await db().signIn.findFirst({ where: { ...unused, ...which }, select: { id: true, email: true, intent: true } });
  if (!row) return;
  const copies = { ...unused, email: row.email, intent: { equals: row.intent as Prisma.InputJsonObject } };
  await db().signIn.updateMany({ where: row.email ? copies : { id: row.id }, data: { intent: Prisma.DbNull } });
}

/** A browser that asks to sign in, known by nothing but a short cookie. */
export function newBrowser(): { hash: string; cookie: string } {
  const token = randomToken();
  return { hash: sha256(token), cookie: cookieFor(cookie, token) };
}

/** The `browserHash` of the request's short cookie; null without a well-formed one. */
export function browserHashOf(request: Request): string | null {
  const token = readCookie(request, cookie);
  return token && /^[\w-]{20,60}$/.test(token) ? sha256(token) : null;
}

/** The `Set-Cookie` header that forgets the short cookie. */
export const forgetBrowser = () => cookieFor(cookie, null);
