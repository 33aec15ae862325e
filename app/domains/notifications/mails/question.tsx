import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { addDays, cityDay, startOfDay } from "~/platform/calendar";
import { Button, Heading, Note, Paragraph } from "~/platform/mail/blocks";
import { sign } from "~/platform/signing.server";
import type { HappenedToRequest } from "../telling/happened.server";
import { AnswerText } from "./answer";
import { type Addressee, compose, speakerOf, speaking } from "./compose.server";
import { RequestTitle } from "./title";

const daysToReply = 90;

/** The department's question, with a link that lets its author reply without signing in. */
export function questionMail(activity: HappenedToRequest, author: Addressee) {
  const { request, facts: { closesOn } } = activity;
  const { t, format } = speaking(author, activity.at);
  const lastDay = addDays(cityDay(activity.at), daysToReply);
  const until = startOfDay(addDays(lastDay, 1));
  const token = sign("clarify", { request: request.id, person: author.id, answer: activity.facts.answer ?? null }, until);
  return compose(activity, author, {
    kind: "question",
    subject: t(closesOn ? "subject.reminded" : "subject.question", { title: request.title }),
    body: (
      <>
        <Heading>{t(closesOn ? "question.again" : "question.heading", { by: speakerOf(activity, author) })}</Heading>
        <RequestTitle request={request} />
        <AnswerText activity={activity} />
        <Paragraph>{closesOn ? t("question.closes", { date: format.calendarDay(closesOn) }) : t("question.waits")}</Paragraph>
        <Button href={absolute(paths.clarifyByLink(token))}>{t("question.reply")}</Button>
        <Note>{t("question.note", { date: format.calendarDay(lastDay) })}</Note>
      </>
    ),
  });
}
