import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Facts } from "~/ui/Facts";
import { Markdown } from "~/ui/Markdown";
import type { RequestStatus } from "../model";
import { useAnswerFacts } from "./answer-facts";
import { EditedStep, TextBefore } from "./edited-step";
import type { ShownStep } from "./shown";

export interface StepTextProps {
  step: ShownStep;
  /** The first answer says how long it took. */
  first: boolean;
}

/** One step in words; an answer or a reply in full. */
export function StepText({ step, first }: StepTextProps) {
  const { t } = useTranslation(["request", "requests"]);
  const who = step.actor?.name ?? t(step.formerResident ? "by.former" : "by.someone");
  const department = step.forDepartment?.shortName ?? t("answer.city");
  switch (step.verb) {
    case "request.submitted":
      return <p>{t("step.submitted", { who })}</p>;
    case "request.edited":
      return <EditedStep step={step} who={who} />;
    case "request.withdrawn":
      return <p>{t("step.withdrawn", { who })}</p>;
    case "request.routed":
      return (
        <>
          <p>{t(step.routedFrom ? "step.moved" : "step.routed", { from: step.routedFrom?.shortName, to: step.routedTo?.shortName })}</p>
          {step.transfer && (
            <p className="as-typed" lang={step.transfer.language}>
              {step.transfer.reason}
            </p>
          )}
        </>
      );
    case "request.reviewing":
      return <p>{t("step.reviewing", { who: department })}</p>;
    case "request.clarified":
      return (
        <>
          <p>{t("step.clarified", { who })}</p>
          {step.clarification && <Markdown html={step.clarification.html} />}
        </>
      );
    case "request.appealed":
      return (
        <>
          <p>{t("step.appealed", { who })}</p>
          {step.appeal && <Markdown html={step.appeal.html} lang={step.appeal.language} />}
        </>
      );
    case "request.corrected":
      return (
        <>
          <p>{t("step.corrected", { who: department })}</p>
          {step.answer && <WholeAnswer answer={step.answer} />}
        </>
      );
    case "request.confirmed":
    case "request.reviewed":
      return <Told step={step} />;
    case "request.split":
      return (
        <>
          <p>{t("step.split")}</p>
          <OtherRequests step={step} />
          <TextBefore step={step} />
        </>
      );
    case "request.joined":
    case "request.parted":
    case "request.unmerged":
    case "request.split_off":
      return (
        <>
          <Told step={step} />
          <OtherRequests step={step} />
        </>
      );
    case "request.answered":
    case "request.reopened":
      return <AnsweredStep {...{ step, first, department }} />;
    default:
      return (
        <>
          <p>{step.said}</p>
          {step.note && (
            <p className="as-typed" lang={step.note.language}>
              {step.note.body}
            </p>
          )}
        </>
      );
  }
}

function OtherRequests({ step }: { step: ShownStep }) {
  return (
    <ul className="list-plain">
      {step.others.map((other) => (
        <li key={other.id}>
          <Link to={paths.request(other)}>{other.title}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Said by the server: few pages have such a step, and every one would carry its words. */
const Told = ({ step }: { step: ShownStep }) => (
  <>
    {step.told.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);

function AnsweredStep({ step, first, department }: StepTextProps & { department: string }) {
  const { t } = useTranslation(["request", "requests"]);
  const upheld = step.from === "appealed" && step.to === "declined";
  const reopened = step.verb === "request.reopened";
  const kept = !reopened && step.from === step.to;
  const saidBy = !first
    ? t(step.to === "needs_clarification" && !kept ? "step.asks" : "step.wrote", { who: department })
    : step.afterDays === 0
      ? t("step.firstSameDay", { who: department })
      : t("step.firstAnswer", { who: department, count: step.afterDays });
  return (
    <>
      <p>
        <strong>{reopened ? t("step.reopened") : upheld ? t("step.upheld") : kept ? t("step.update") : `${t(`requests:status.${step.to as RequestStatus}`)}.`}</strong>{" "}
        {saidBy}
      </p>
      {step.answer && <WholeAnswer answer={step.answer} />}
    </>
  );
}

function WholeAnswer({ answer }: { answer: NonNullable<ShownStep["answer"]> }) {
  const { t, i18n } = useTranslation(["request", "requests"]);
  const { day } = useFormat();
  const facts = useAnswerFacts(answer);
  return (
    <>
      <Markdown html={answer.html} lang={answer.language === i18n.language ? undefined : answer.language} />
      {facts.length > 0 && <Facts items={facts} />}
      {answer.correctedBy && <p className="soft small">{t("answer.correctedSince", { date: day(answer.correctedBy.at) })}</p>}
    </>
  );
}
