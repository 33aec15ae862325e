import { minutesAfter, now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { Language } from "~/platform/db/generated/enums";
import { queueMail } from "~/platform/mail/outbox.server";
import { randomCode, randomToken, sha256 } from "~/platform/signing.server";
import { signInMail } from "../mail";
import { signInMinutes } from "../model";
import { hashOfCode } from "./code.server";
import { newBrowser } from "./keep-intent.server";

export interface Asking {
  email: string;
  language: Language;
  /** The short cookie the browser already has, with what it was doing. */
  browserHash: string | null;
  returnTo: string | null;
}

/**
 * Mails a link and a code; returns the `Set-Cookie` header of the one browser where the code works.
 * Nobody is looked up: a known address and an unknown one get the same answer in the same time.
 */
export async function mailSignIn({ email, language, browserHash, returnTo }: Asking): Promise<string> {
  const browser = newBrowser();
  const code = randomCode();
  const token = randomToken();
  const halfDone = await halfDoneIn(browserHash);
  const mail = await signInMail({ language, code, token });
  const at = now();

  await transaction(async (tx) => {
    const { id } = await tx.signIn.create({
      data: {
        email, language,
        browserHash: browser.hash,
        codeHash: hashOfCode(browser.hash, code),
        linkHash: sha256(token),
        returnTo: returnTo ?? halfDone?.returnTo ?? null,
        createdAt: at, mailedAt: at, expiresAt: minutesAfter(at, signInMinutes),
        ...(halfDone?.intent ? { intent: halfDone.intent as Prisma.InputJsonObject } : {}),
      },
      select: { id: true },
    });
    await queueMail(tx, { ...mail, dedupeKey: `signin:${id}`, kind: "sign_in", to: email, language });
  });
  return browser.cookie;
}

async function halfDoneIn(browserHash: string | null) {
  if (!browserHash) return null;
  return db().signIn.findFirst({ where: { browserHash, usedAt: null }, select: { intent: true, returnTo: true } });
}
