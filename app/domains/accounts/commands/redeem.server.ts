import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { type AppError, invalid } from "~/platform/errors";
import { eraseMail } from "~/platform/mail/outbox.server";
import { sameText, sha256 } from "~/platform/signing.server";
import { wrongTriesAllowed } from "../model";
import { hashOfCode } from "./code.server";
import { personWithAddress } from "./join.server";

/** Somebody who proved who they are, with what they were doing before. */
export interface Proved {
  personId: number;
  isNew: boolean;
  intent: object | null;
  returnTo: string | null;
}

const over = (): AppError => invalid({ "": ["signInOver"] });

/** The code, in the browser that asked for it. Throws `invalid`: a wrong code, or one that is over. */
export async function redeemCode(browserHash: string | null, code: string): Promise<Proved> {
  const row = browserHash ? await oneTry(browserHash) : null;
  if (!row?.codeHash) throw over();
  if (!sameText(row.codeHash, hashOfCode(row.browserHash, code))) {
    throw row.wrongTries >= wrongTriesAllowed ? over() : invalid({ code: ["code"] });
  }
  return redeem(row.id);
}

/** The mailed link, anywhere. Throws `invalid` where it is over. */
export async function redeemLink(token: string): Promise<Proved> {
  const row = await db().signIn.findFirst({ where: { linkHash: sha256(token), expiresAt: { gt: now() } }, select: { id: true } });
  if (!row) throw over();
  return redeem(row.id);
}

/** Counts the try before it is judged, so that many at once are no more than five. */
async function oneTry(browserHash: string) {
  const [row] = await db().signIn.updateManyAndReturn({
    where: {
      browserHash, usedAt: null, mailedAt: { not: null },
      expiresAt: { gt: now() }, wrongTries: { lt: wrongTriesAllowed },
    },
    data: { wrongTries: { increment: 1 } },
    select: { id: true, browserHash: true, codeHash: true, wrongTries: true },
  });
  return row ?? null;
}

function redeem(id: number): Promise<Proved> {
  return transaction(async (tx) => {
    const row = await use(tx, id);
    if (!row?.email) throw over();
    const person = await personWithAddress(tx, row.email, row.language);
    await tx.signIn.update({ where: { id }, data: { email: null, intent: Prisma.DbNull } });
    await eraseMail(`signin:${id}`, tx);
    return { personId: person.id, isNew: person.isNew, intent: row.intent as object | null, returnTo: row.returnTo };
  });
}

async function use(tx: Tx, id: number) {
  const [row] = await tx.signIn.updateManyAndReturn({
    where: { id, usedAt: null },
    data: { usedAt: now(), codeHash: null },
    select: { email: true, language: true, intent: true, returnTo: true },
  });
  return row ?? null;
}
