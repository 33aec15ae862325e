import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { Button, Heading } from "~/platform/mail/blocks";
import { type AlertSentence, type Sentence, sentenceOf } from "../model";
import type { HappenedToRequest } from "../telling/happened.server";
import { AnswerFacts, AnswerText } from "./answer";
import { ExtensionFacts } from "./extension";
import { type Addressee, compose, speakerOf, speaking } from "./compose.server";
import { RequestTitle } from "./title";
import { AppealNote } from "./appeal-note";
import { VotesMoved } from "./votes-moved";

/** An official answer or a change of state, for whoever cares about the request. */
export function newsMail(activity: HappenedToRequest, person: Addressee) {
  const { request, verb, facts, answer, at } = activity;
  const { t, what } = speaking(person, at);
  const sentence = sentenceOf(verb, facts);
  return compose(activity, person, {
    kind: verb === "request.answered" ? "answer" : "change",
    subject: t(subjectOf(sentence), { title: request.title }),
    body: (
      <>
        <Heading>{what(sentence, { by: speakerOf(activity, person) })}</Heading>
        <RequestTitle request={request} />
        <AnswerText activity={activity} />
        <AnswerFacts {...{ answer, at, person }} />
        <ExtensionFacts {...{ activity, person }} />
        <AppealNote {...{ activity, person }} />
        <VotesMoved {...{ activity, person }} />
        <Button href={absolute(paths.requestActivity(request, activity.id))}>{t("news.see")}</Button>
      </>
    ),
  });
}

/** What is only ever told in the day's mail has no subject of its own. */
type Subject<S extends Sentence> = S extends `what.${"dataset" | "inventory"}${string}` | AlertSentence ? never : S extends `what.${infer Name}` ? `subject.${Name}` : never;

function subjectOf(sentence: Sentence): Subject<Sentence> {
  return sentence.replace("what.", "subject.") as Subject<Sentence>;
}
