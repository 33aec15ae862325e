import { wordsIn } from "~/domains/refusals/model";
import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { dayOf } from "~/platform/calendar";
import { type Fact, Facts, Quote } from "~/platform/mail/blocks";
import { withAbsoluteLinks } from "~/platform/markdown/absolute-links.server";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import type { HappenedToRequest, PublishedAnswer } from "../telling/happened.server";
import type { Addressee } from "./compose.server";
import { speaking } from "./compose.server";

/** What the department, or the author in reply, wrote. */
export function AnswerText({ activity: { request, answer, reply } }: { activity: HappenedToRequest }) {
  const text = answer ?? reply;
  if (!text) return null;
  const base = absolute(paths.request(request));
  return <Quote html={renderMarkdown(text.body, base)} source={withAbsoluteLinks(text.body, base)} language={answer?.language} />;
}

/** What an answer promises, names and leaves out; nothing where it does none of these. */
export function AnswerFacts({ answer, at, person }: { answer: PublishedAnswer | null; at: Date; person: Addressee }) {
  const facts = answer ? factsOf(answer, at, person) : [];
  return facts.length > 0 ? <Facts facts={facts} /> : null;
}

function factsOf(answer: PublishedAnswer, at: Date, person: Addressee): Fact[] {
  const { t, format } = speaking(person, at);
  const { plannedOn, plannedPrecision, duplicateOf, holderUrl } = answer;
  const promised = plannedOn && plannedPrecision ? format.promised(dayOf(plannedOn), plannedPrecision) : null;
  const facts = [
    { label: t("fact.planned"), value: promised },
    { label: t("fact.correction"), value: answer.correction },
    { label: t("fact.planReason"), value: answer.planReason },
    { label: t("fact.reason"), value: answer.refusal && wordsIn(person.language, answer.refusal) },
    ...answer.datasets.map(({ dataset }) => ({ label: t("fact.dataset"), value: dataset.title, href: absolute(paths.dataset(dataset)) })),
    duplicateOf && !duplicateOf.hiddenAt
      ? { label: t("fact.original"), value: duplicateOf.title, href: absolute(paths.request(duplicateOf)) }
      : { label: "", value: null },
    { label: t("fact.holder"), value: answer.holder, ...(holderUrl ? { href: holderUrl } : {}) },
    { label: t("fact.format"), value: answer.format },
    { label: t("fact.leftOut"), value: answer.leftOut },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact.value));
}
