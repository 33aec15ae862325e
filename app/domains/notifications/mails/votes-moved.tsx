import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { Button, Paragraph } from "~/platform/mail/blocks";
import { sign } from "~/platform/signing.server";
import { joins } from "../model";
import type { HappenedToRequest } from "../telling/happened.server";
import { type Addressee, speaking } from "./compose.server";

/** After a merge or a split: where a voter's vote counts now, and the way to take it back without signing in. */
export function VotesMoved({ activity, person }: { activity: HappenedToRequest; person: Addressee }) {
  const request = votesNowAt(activity);
  if (request === null || person.reason === "responder" || person.reason === "coordinator") return null;
  const { t } = speaking(person, activity.at);
  return (
    <>
      <Paragraph>{t(activity.verb === "request.split" ? "votes.split" : "votes.joined")}</Paragraph>
      <Button href={absolute(paths.votesByLink(sign("votes", { person: person.id, request }, null)))}>{t("votes.see")}</Button>
    </>
  );
}

function votesNowAt({ verb, facts, request, answer }: HappenedToRequest): number | null {
  if (verb === "request.split") return request.id;
  return joins(verb, facts) ? (answer?.duplicateOf?.id ?? null) : null;
}
