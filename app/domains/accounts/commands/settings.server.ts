import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { slugOf } from "~/platform/slug";
import type { SettingsForm } from "../schemas";
import { freeSlug, slugTurn } from "./slug.server";

type Settings = Partial<SettingsForm & { mailStopped: boolean }>;

export function changeSettings(actor: PersonActor, form: SettingsForm): Promise<void> {
  return transaction((tx) => change(tx, actor, form));
}

export function nameYourself(actor: PersonActor, displayName: string): Promise<void> {
  return transaction((tx) => change(tx, actor, { displayName }));
}

export function chooseLanguage(actor: PersonActor, language: Language): Promise<void> {
  return transaction((tx) => change(tx, actor, { language }));
}

/** Stops all mail but sign-ins, or wants it again: by the link in a mail, which stands for the person. */
export function stopAllMail(actor: PersonActor, mailStopped: boolean): Promise<void> {
  return transaction((tx) => change(tx, actor, { mailStopped }));
}

async function change(tx: Tx, actor: PersonActor, wanted: Settings): Promise<void> {
  if (wanted.displayName !== undefined) await slugTurn(tx);
  const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
  const changed = Object.entries(wanted).filter(([name, value]) => value !== undefined && value !== person[name as keyof Settings]);
  if (changed.length === 0) return;
  await tx.person.update({ where: { id: actor.id }, data: Object.fromEntries(changed) });
  if (wanted.displayName !== undefined && wanted.displayName !== person.displayName) {
    await moveTo(tx, person, await freeSlug(tx, slugOf(wanted.displayName), actor.id));
  }
  await record(tx, { actor, verb: "person.changed", person, facts: { fields: changed.map(([name]) => name) } });
}

/** A new name is a new address; the old one leads there. */
async function moveTo(tx: Tx, person: { id: number; slug: string }, slug: string): Promise<void> {
  if (slug === person.slug) return;
  await tx.personFormerSlug.deleteMany({ where: { slug, personId: person.id } });
  await tx.personFormerSlug.create({ data: { slug: person.slug, personId: person.id } });
  await tx.person.update({ where: { id: person.id }, data: { slug } });
}
