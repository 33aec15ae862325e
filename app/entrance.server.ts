/** Composition root of coming in: a session, what the visitor was doing before, and the way back to it. */
import { actorById } from "~/domains/accounts/queries.server";
import { type Proved, forgetBrowser } from "~/domains/accounts/commands.server";
import { localPath } from "~/domains/accounts/model";
import type { PersonActor } from "~/domains/activity/actor";
import { type Intent, carryOut, formAgain } from "~/intents.server";
import { type KeptForm, handOver } from "~/kept-form.server";
import { paths } from "~/paths";
import { found, isAppError } from "~/platform/errors";
import { log } from "~/platform/log.server";
import { deviceOf } from "~/platform/session/device.server";
import { beginSession, endSession } from "~/platform/session/session.server";
import { redirect } from "~/platform/web/reply";
import type { Kept } from "~/platform/web/use-refusal";

type HalfDone = Intent | KeptForm;

/** Lets in someone who proved who they are. Whoever was signed in here before no longer is. */
export async function letIn(request: Request, proved: Proved): Promise<Response> {
  const actor = found(await actorById(proved.personId));
  await endSession(request);
  const { at, form, theirs = true } = await takenUp(actor, proved.intent as HalfDone | null);
  const headers = new Headers();
  headers.append("Set-Cookie", await beginSession(actor.id, deviceOf(request)));
  headers.append("Set-Cookie", form ? await handOver(form, actor) : forgetBrowser());

  const back = (theirs && proved.returnTo) || paths.home();
  const to = localPath(form?.path ?? (at?.startsWith("#") ? back + at : (at ?? back)));
  return redirect(proved.isNew ? paths.welcome(to) : to, { headers });
}

/** Where what was half done leads: to what came of it, or to a form that is still to be sent. */
async function takenUp(actor: PersonActor, halfDone: HalfDone | null): Promise<{ at: string | null; form: Kept | null; theirs?: boolean }> {
  if (halfDone?.kind !== "form") return carriedOut(actor, halfDone);
  const theirs = halfDone.person === null || halfDone.person === actor.id;
  return { at: null, form: theirs ? halfDone : null, theirs };
}

/** Coming in does not fail because what was half done no longer can be: its form says why, or the page they return to how things stand. */
async function carriedOut(actor: PersonActor, intent: Intent | null): Promise<{ at: string | null; form: Kept | null }> {
  try {
    return { at: intent && (await carryOut(actor, intent)), form: null };
  } catch (error) {
    log().warn({ err: error, intent: intent?.kind }, "what a visitor was doing could not be carried out");
    return { at: null, form: intent && isAppError(error) ? await formAgain(intent, error) : null };
  }
}

/** What follows once they are in, for the pages that ask to sign in first. */
export function whatFollows(intent: unknown): { kind: HalfDone["kind"]; title: string } | null {
  const known = intent as HalfDone | null;
  if (!known || (known.kind === "form" && known.person !== null)) return null;
  return { kind: known.kind, title: known.kind === "ask" ? String(known.form["title"] ?? "") : "" };
}
