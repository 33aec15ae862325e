import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { allow, found } from "~/platform/errors";
import type { ShowcaseKind } from "../model";
import type { Proved } from "./redeem.server";

/** Enters as one of the demonstration's people. Throws `forbidden` unless the database itself is marked as a demonstration. */
export async function enterAs(kind: ShowcaseKind, browserHash: string | null): Promise<Proved> {
  const installation = await db().installation.findUnique({ where: { id: 1 } });
  allow(installation?.demonstration === true);
  const person = found(await db().person.findFirst({ where: { showcaseAs: kind, deletedAt: null }, select: { id: true } }));
  const halfDone = browserHash ? await taken(browserHash) : null;
  return {
    personId: person.id,
    isNew: false,
    intent: (halfDone?.intent ?? null) as object | null,
    returnTo: halfDone?.returnTo ?? null,
  };
}

async function taken(browserHash: string) {
  const [row] = await db().signIn.updateManyAndReturn({
    where: { browserHash, usedAt: null },
    data: { usedAt: now() },
    select: { intent: true, returnTo: true },
  });
  return row ?? null;
}
