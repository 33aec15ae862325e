import type { Verb } from "~/domains/activity/verbs";
import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { Button, Facts, Paragraph } from "~/platform/mail/blocks";
import { sign } from "~/platform/signing.server";
import { joins, goesOnAlone } from "../model";
import type { HappenedToRequest } from "../telling/happened.server";
import { type Addressee, speaking } from "./compose.server";

export interface Moves {
  from?: unknown;
  to?: unknown;
}

interface Told {
  verb: Verb;
  facts: Moves;
  reason: string;
  request: { id: number } | null;
  originalId: number | null | undefined;
}

/** Whether a merge, its end or a split moved this person's vote: where it counts now, and the words that say it. */
export function votesMoved({ verb, facts, reason, request, originalId }: Told) {
  if (!request || reason === "responder" || reason === "coordinator") return null;
  if (verb === "request.split") return { at: request.id, words: "votes.split" as const };
  if (goesOnAlone(verb, facts)) return { at: request.id, words: "votes.parted" as const };
  return joins(verb, facts) && originalId ? { at: originalId, words: "votes.joined" as const } : null;
}

/** The way to take a vote back without signing in. */
export const votesLink = (person: number, request: number) => absolute(paths.votesByLink(sign("votes", { person, request }, null)));

export function VotesMoved({ activity, person }: { activity: HappenedToRequest; person: Addressee }) {
  const moved = votesMoved({ ...activity, reason: person.reason, originalId: activity.answer?.duplicateOf?.id });
  if (!moved) return null;
  const { t } = speaking(person, activity.at);
  const { parts, other } = activity;
  const named = [
    ...parts.map((part, place) => ({ label: t("fact.part", { number: place + 1 }), value: part.title, href: absolute(paths.request(part)) })),
    ...(other ? [{ label: t("fact.other"), value: other.title, href: absolute(paths.request(other)) }] : []),
  ];
  return (
    <>
      {named.length > 0 && <Facts facts={named} />}
      <Paragraph>{t(moved.words)}</Paragraph>
      <Button href={votesLink(person.id, moved.at)}>{t("votes.see")}</Button>
    </>
  );
}
