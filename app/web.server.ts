/** Composition root of the web: what every route's loader and action goes through. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { actorById } from "~/domains/accounts/queries.server";
import { keepIntent } from "~/domains/accounts/commands.server";
import { type Actor, type PersonActor, nobody } from "~/domains/activity/actor";
import type { Intent } from "~/intents.server";
import { forgetForm, formToKeep } from "~/kept-form.server";
import { paths } from "~/paths";
import type { Language } from "~/platform/db/generated/enums";
import { AppError, isAppError } from "~/platform/errors";
import { chosenLanguage } from "~/platform/i18n/choose.server";
import { sessionOf } from "~/platform/session/session.server";
import { type LastResult, PostedForm } from "~/platform/web/form.server";
import { limited } from "~/platform/web/limits.server";
import { networkOf } from "~/platform/web/network";
import { refusalOf } from "~/platform/web/refusal.server";
import { reply } from "~/platform/web/reply";
import { type RouteArgs, oncePerRequest } from "~/platform/web/visit.server";
import { urlWithoutNul, withoutNul } from "~/platform/web/without-nul";
import { writtenIn } from "~/platform/web/written";

export { limited } from "~/platform/web/limits.server";

export interface Visit {
  actor: Actor;
  language: Language;
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  clientAddress: string;
}

export interface Command extends Visit {
  /** The posted form by its schema; throws `invalid`, which is drawn again with everything that was typed. */
  form: <Schema extends z.ZodType>(schema: Schema) => z.output<Schema>;
  /** What was typed, to draw the form again where nothing was refused. */
  typed: () => LastResult;
}

/** A page's loader. Refusals become error pages; a page for people who are signed in asks to sign in first. */
export function page<T>(load: (visit: Visit) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await load(await visitOf(args));
    } catch (error) {
      if (!isAppError(error)) throw error;
      if (error.code === "sign-in") throw redirect(paths.signIn(pathOf(args.request)));
      throw asResponse(error);
    }
  };
}

/** A loader that answers with something other than a page: feeds, files, state of health. */
export const resource = page;

/**
 * An action. 422, 409 and 429 are returned with everything that was typed, a lost sign-in keeps it, and an error page still shows
 * what was written.
 */
export function command<T>(act: (command: Command) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    const posted = new PostedForm(await formOf(args.request));
    const visit = await visitOf(args);
    try {
      const done = await act({ ...visit, form: (schema) => posted.parse(schema), typed: () => posted.again() });
      await forgetForm(visit.actor, visit.request);
      return done;
    } catch (error) {
      if (!isAppError(error)) throw error;
      if (error.code === "sign-in") return await askToSignIn(visit, error, posted);
      const refusal = refusalOf(error, posted);
      if (!refusal) throw asResponse(error, posted);
      await forgetForm(visit.actor, visit.request);
      return reply(refusal, { status: error.status, headers: retryAfter(error) });
    }
  };
}

/** The person who acts; otherwise `sign-in`: once they have, `intent` is carried out, or the posted form is drawn again. */
export function signedIn(actor: Actor, intent?: Intent): PersonActor {
  if (actor.kind === "person") return actor;
  throw new AppError("sign-in", intent ? { intent } : {});
}

/** What is no form, or only a piece of one, is a mistake of whoever sent it; half of it must not be taken for all. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.clone().formData();
  } catch {
    throw reply({ code: "invalid" }, { status: 400 });
  }
}

async function visitOf(args: RouteArgs): Promise<Visit> {
  const { request, params, context } = args;
  const actor = await actorOf(args);
  return {
    actor,
    language: chosenLanguage(request, actor.kind === "person" ? actor.language : null),
    request,
    url: urlWithoutNul(request.url),
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value && withoutNul(value)])),
    clientAddress: context.clientAddress,
  };
}

function actorOf(args: RouteArgs): Promise<Actor> {
  return oncePerRequest(args, "actor", async () => {
    const session = await sessionOf(args.request);
    return (session && (await actorById(session.personId))) ?? nobody;
  });
}

/** Throws the way to sign in, which keeps what was posted; returns the refusal where too much is kept for this network already. */
async function askToSignIn(visit: Visit, error: AppError, posted: PostedForm) {
  const carriedOut = error.facts["intent"] as Intent | undefined;
  try {
    const intent = carriedOut ?? formToKeep(pathOf(visit.request), posted);
    if (intent) await limited("formsKeptFromNetwork", networkOf(visit.clientAddress));
    const cookie = await keepIntent({ intent, returnTo: cameFrom(visit), language: visit.language });
    throw redirect(paths.signIn(), { headers: { "Set-Cookie": cookie } });
  } catch (refused) {
    if (!isAppError(refused)) throw refused;
    // The page of a form that is kept is closed to visitors: it could not be drawn again.
    const refusal = carriedOut && refusalOf(refused, posted);
    if (!refusal) throw asResponse(refused, posted);
    return reply(refusal, { status: refused.status, headers: retryAfter(refused) });
  }
}

/** The page of ours that the form stood on. */
function cameFrom({ request, url }: Visit): string {
  const referer = request.headers.get("Referer");
  const fromHere = referer && URL.canParse(referer) && new URL(referer).host === url.host;
  return pathOf(fromHere ? { url: referer } : request);
}

function asResponse(error: AppError, posted?: PostedForm): Response {
  return reply({ code: error.code, written: posted && writtenIn(posted.typed()) }, { status: error.status, headers: retryAfter(error) });
}

function retryAfter(error: AppError): HeadersInit {
  const seconds = error.facts["retryAfterSeconds"];
  return typeof seconds === "number" ? { "Retry-After": String(seconds) } : {};
}

function pathOf(request: { url: string }): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_data");
  searchParams.delete("index");
  const rest = searchParams.toString();
  return rest ? `${pathname}?${rest}` : pathname;
}
