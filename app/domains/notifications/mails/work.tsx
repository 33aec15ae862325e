import { awaitsDecision } from "~/domains/requests/model";
import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { Button, Facts, Heading, Note } from "~/platform/mail/blocks";
import { sentenceOf } from "../model";
import type { HappenedToRequest } from "../telling/happened.server";
import { AnswerText } from "./answer";
import { type Addressee, compose, speaking } from "./compose.server";
import { RequestTitle } from "./title";

const subjects = {
  "request.submitted": "subject.submitted",
  "request.routed": "subject.routed",
  "request.clarified": "subject.clarified",
  "request.appealed": "subject.appealed",
  "request.reviewed": "subject.confirmed",
  "request.reopened": "subject.reopened",
  "request.offered": "subject.offered",
  "request.assigned": "subject.assigned",
  "request.noted": "subject.noted",
  "inquiry.asked": "subject.inquiryAsked",
  "inquiry.answered": "subject.inquiryAnswered",
  "inquiry.withdrawn": "subject.inquiryWithdrawn",
} as const;

/** For those whose turn it now is: responders, open-data coordinators, reviewers. */
export function workMail(activity: HappenedToRequest, person: Addressee) {
  const { request, verb, facts, offered, transfer, at } = activity;
  const { t, what, format } = speaking(person, at);
  const reviews = person.reason === "reviewer";
  const subject = person.reason === "former" ? "subject.routedAway" : reviews ? "subject.review" : (subjects[verb as keyof typeof subjects] ?? "subject.update");
  const heading = reviews ? t("work.reviewHeading") : what(sentenceOf(verb, facts), { by: activity.forDepartment?.name ?? what("theCity") });
  return compose(activity, person, {
    kind: reviews ? "review" : "work",
    subject: t(subject, { title: request.title }),
    body: (
      <>
        <Heading>{heading}</Heading>
        <RequestTitle request={request} />
        <AnswerText activity={activity} />
        <Facts
          facts={[
            ...offered.map((dataset) => ({ label: t("fact.newData"), value: dataset.title, href: absolute(paths.dataset(dataset)) })),
            { label: t("fact.number"), value: String(request.id) },
            { label: t("fact.department"), value: request.department?.name ?? t("work.noDepartment") },
            ...(transfer ? [{ label: t("fact.reason"), value: transfer.reason }] : []),
            ...(awaitsDecision(request.status) ? [{ label: t("fact.due"), value: format.calendarDay(request.dueOn) }] : []),
          ]}
        />
        <Button href={absolute(placeOf(activity, person))}>{t(reviews ? "work.review" : "work.open")}</Button>
        <Note>{t("work.pace", { address: absolute(paths.mailWishes()) })}</Note>
      </>
    ),
  });
}

/** Whose it no longer is reads it where everybody does. */
function placeOf({ request, offered, facts }: HappenedToRequest, { reason }: Addressee): string {
  if (facts.inquiry !== undefined) return paths.inquiry({ id: facts.inquiry });
  if (reason === "former") return paths.request(request);
  if (reason === "reviewer") return paths.reviews();
  return offered.length > 0 ? paths.offers(request) : paths.staffRequest(request);
}
