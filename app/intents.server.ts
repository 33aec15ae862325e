/** What a visitor was doing when asked to sign in, and how it is carried out once they have. */
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { type FollowedKind, followedOf } from "~/domains/following/model";
import { datasetByNumber } from "~/domains/datasets/queries.server";
import { joinEntry, voteForEntry } from "~/domains/inventory/commands.server";
import { rowId as entryRowId } from "~/domains/inventory/components/entry-row";
import { entryByNumber } from "~/domains/inventory/queries.server";
import { type Asked, askForDataset, castVote, joinRequest } from "~/domains/requests/commands.server";
import { rowId } from "~/domains/requests/components/request-row";
import { isNewcomer } from "~/domains/requests/model";
import { requestByNumber, requestBySubmission } from "~/domains/requests/queries.server";
import { AskForm, type Same, type VoteForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Language } from "~/platform/db/generated/enums";
import { type AppError, found } from "~/platform/errors";
import { PostedForm, formOf } from "~/platform/web/form.server";
import { limited } from "~/platform/web/limits.server";
import { refusalOf } from "~/platform/web/refusal.server";
import type { Kept } from "~/platform/web/use-refusal";

export type Intent =
  | ({ kind: "vote"; voted: boolean; follow: boolean; use: string | null } & Voted)
  | { kind: "follow"; subject: FollowedKind; id: number; following: boolean }
  | ({ kind: "same" } & Same)
  | { kind: "ask"; form: Record<string, string | string[]>; language: Language };

/** A request, or what a department lists as not published yet. */
type Voted = { request: number } | { entry: number };

/** Carries it out; returns the address to go to, or null to return to where the visitor was, there to a `#place`. */
export async function carryOut(actor: PersonActor, intent: Intent): Promise<string | null> {
  switch (intent.kind) {
    case "vote":
      await vote(actor, intent, { ...intent, use: intent.use ?? undefined });
      return `#${"entry" in intent ? entryRowId({ id: intent.entry }) : rowId({ id: intent.request })}`;
    case "follow":
      await follow(actor, followedOf(intent.subject, intent.id), intent.following);
      return null;
    case "same":
      return joinIn(actor, intent);
    case "ask":
      return receiptOf(await ask(actor, new PostedForm(formOf(intent.form)).parse(AskForm), intent.language));
  }
}

/** Publishes a request, within the day's limit for someone new. A second press counts nothing. */
export async function ask(actor: PersonActor, form: AskForm, language: Language): Promise<Asked> {
  const earlier = await requestBySubmission(actor, form.submissionKey);
  if (earlier) return earlier;
  if (isNewcomer(cityDay(actor.createdAt), cityDay(now()))) await limited("newRequests", actor.id);
  return askForDataset(actor, form, language);
}

/** The request's page, with the receipt on it. */
export const receiptOf = (asked: Asked) => `${paths.request(asked)}?asked=1`;

export async function vote(actor: PersonActor, on: Voted, form: VoteForm): Promise<void> {
  await limited("votes", actor.id);
  await ("entry" in on ? voteForEntry(actor, on.entry, form) : castVote(actor, on.request, form));
}

/** "This is it": a vote and following instead of asking again, or following what is published. Returns its address. */
export async function joinIn(actor: PersonActor, { what, id }: Same): Promise<string> {
  await limited("votes", actor.id);
  if (what === "dataset") {
    const dataset = found(await datasetByNumber(id));
    await follow(actor, { dataset: id }, true);
    return paths.datasetFollowed(dataset);
  }
  if (what === "entry") {
    const entry = found(await entryByNumber(id));
    return paths.entry(entry, { done: (await joinEntry(actor, id)) ? "joined" : "following" });
  }
  const request = found(await requestByNumber(id));
  return paths.requestDone(request, (await joinRequest(actor, id)) ? "joined" : "following");
}

const asked = new Set(Object.keys(AskForm.shape));

/** A form as an intent keeps it. What else a stranger posts is not kept. */
export function keptForm(form: FormData): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(new PostedForm(form).typed()).filter(([name]) => asked.has(name)));
}

/** The form on which an intent is tried again that was refused, with what was typed; null where none would say why. */
export async function formAgain(intent: Intent, error: AppError): Promise<Kept | null> {
  if (intent.kind === "ask") return again(paths.newRequest(), intent.form, error);
  if (intent.kind !== "vote") return null;
  const path = await pathOfVote(intent);
  if (!path) return null;
  const { voted, follow: following, use } = intent;
  return again(path, { voted: yes(voted), follow: yes(following), use: use ?? "" }, error);
}

async function pathOfVote(on: Voted): Promise<string | null> {
  const voted = await ("entry" in on ? entryByNumber(on.entry) : requestByNumber(on.request));
  return voted && ("entry" in on ? paths.voteEntry(voted) : paths.vote(voted));
}

const yes = (said: boolean) => (said ? "yes" : "no");

function again(path: string, typed: Record<string, string | string[]>, error: AppError): Kept | null {
  const refusal = refusalOf(error, new PostedForm(formOf(typed)));
  return refusal && { path, refusal };
}
