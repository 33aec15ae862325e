import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { translator } from "~/platform/i18n/server.server";
import { randomToken } from "~/platform/signing.server";
import { slugOf } from "~/platform/slug";
import { freeSlug, slugTurn } from "./slug.server";

/** The person behind an address they have proved to be theirs; made where there is none yet. */
export async function personWithAddress(tx: Tx, email: string, language: Language): Promise<{ id: number; isNew: boolean }> {
  const known = await tx.person.findUnique({ where: { email }, select: { id: true } });
  if (known) return { ...known, isNew: false };
  // Two browsers may redeem the first time at once: the second finds the first's row.
  const [made] = await tx.person.createManyAndReturn({
    data: [{ email, language, slug: randomToken(), displayName: "", createdAt: now() }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) return { ...(await tx.person.findUniqueOrThrow({ where: { email }, select: { id: true } })), isNew: false };
  await join(tx, made.id, language);
  return { ...made, isNew: true };
}

/** A name until they choose one: nothing of their address, which is theirs to give away. */
async function join(tx: Tx, id: number, language: Language): Promise<void> {
  const displayName = translator(language, "accounts")("unnamed", { number: id });
  await slugTurn(tx);
  const slug = await freeSlug(tx, slugOf(displayName), id);
  const person = await tx.person.update({ where: { id }, data: { displayName, slug } });
  const actor: PersonActor = {
    kind: "person", id, slug, name: displayName, language, createdAt: person.createdAt, cityRoles: [], memberships: [],
  };
  await record(tx, { actor, verb: "person.joined", person });
}
