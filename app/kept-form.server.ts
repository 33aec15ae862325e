/** A form whose writer had been signed out meanwhile: kept in their sign-in, and drawn again with what they wrote once they are in. */
import { browserHashOf, forgetIntent, keepIntent } from "~/domains/accounts/commands.server";
import { signInIn } from "~/domains/accounts/queries.server";
import type { Actor, PersonActor } from "~/domains/activity/actor";
import type { Language } from "~/platform/db/generated/enums";
import { AppError } from "~/platform/errors";
import { translator } from "~/platform/i18n/server.server";
import type { PostedForm } from "~/platform/web/form.server";
import type { Kept, KeptShown } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";

export interface KeptForm extends Kept {
  kind: "form";
  /** Whose it is, known once they are in: nobody else who signs in here sees it. */
  person: number | null;
}

const longest = 64_000;

/** What is kept of a form nobody could send; null where nobody wrote anything in it: a press is soon repeated. Throws `invalid` rather than keep any amount. */
export function formToKeep(path: string, posted: PostedForm): KeptForm | null {
  const typed = posted.typed();
  if (!writtenIn(typed)) return null;
  if (JSON.stringify(typed).length > longest) throw new AppError("invalid");
  return { kind: "form", path, refusal: { refused: "sign-in", lastResult: { initialValue: typed }, facts: {} }, person: null };
}

/** Hands it to the person who came in; returns the `Set-Cookie` header that ties it to their browser. */
export function handOver({ path, refusal }: Kept, { id, language }: PersonActor): Promise<string> {
  return keepIntent({ intent: { kind: "form", path, refusal, person: id } satisfies KeptForm, returnTo: path, language });
}

/** What this person has still to send from this browser, for the root loader: it stands on its form's page, with these words above. */
export async function keptShown(actor: Actor, request: Request, language: Language): Promise<{ kept?: KeptShown }> {
  const kept = await keptFor(actor, request);
  if (!kept) return {};
  const say = translator(language, "accounts");
  const why = kept.refusal.refused === "sign-in" ? "signedOut" : "refused";
  return { kept: { ...kept, notice: { title: say(`stillHere.${why}.title`), text: say(`stillHere.${why}.text`) } } };
}

async function keptFor(actor: Actor, request: Request): Promise<Kept | null> {
  const browser = browserHashOf(request);
  if (actor.kind !== "person" || !browser) return null;
  const kept = (await signInIn(browser))?.intent as unknown as KeptForm | null | undefined;
  return kept?.kind === "form" && kept.person === actor.id ? { path: kept.path, refusal: kept.refusal } : null;
}

/** Once its form has been sent again, whatever came of it. */
export async function forgetForm(actor: Actor, request: Request): Promise<void> {
  const kept = await keptFor(actor, request);
  const browser = browserHashOf(request);
  if (browser && kept?.path.split("?")[0] === new URL(request.url).pathname) await forgetIntent(browser);
}
