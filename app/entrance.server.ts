/** Composition root of coming in: a session, what the visitor was doing before, and the way back to it. */
import { actorById } from "~/domains/accounts/queries.server";
import { type Proved, forgetBrowser } from "~/domains/accounts/commands.server";
import { localPath } from "~/domains/accounts/model";
import type { PersonActor } from "~/domains/activity/actor";
import { type Intent, carryOut } from "~/intents.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { log } from "~/platform/log.server";
import { beginSession, endSession } from "~/platform/session/session.server";
import { redirect } from "~/platform/web/reply";

/** Lets in someone who proved who they are. Whoever was signed in here before no longer is. */
export async function letIn(request: Request, proved: Proved): Promise<Response> {
  const actor = found(await actorById(proved.personId));
  await endSession(request);
  const headers = new Headers();
  headers.append("Set-Cookie", await beginSession(actor.id));
  headers.append("Set-Cookie", forgetBrowser());

  const to = (await carriedOut(actor, proved.intent as Intent | null)) ?? localPath(proved.returnTo);
  return redirect(proved.isNew ? paths.welcome(to) : to, { headers });
}

/** Coming in does not fail because what was half done no longer can be: the page they return to says how things stand. */
async function carriedOut(actor: PersonActor, intent: Intent | null): Promise<string | null> {
  try {
    return intent && (await carryOut(actor, intent));
  } catch (error) {
    log().warn({ err: error, intent: intent?.kind }, "what a visitor was doing could not be carried out");
    return null;
  }
}

/** What is about to be carried out, for the pages that ask to sign in first. */
export function whatFollows(intent: unknown): { kind: Intent["kind"]; title: string } | null {
  const known = intent as Intent | null;
  if (!known) return null;
  return { kind: known.kind, title: known.kind === "ask" ? String(known.form["title"] ?? "") : "" };
}
