import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/ui/Button";
import type { Joining, OnPortal } from "../../queries.server";
import { OfficialAnswerBox } from "../answer-box";
import { answerFormId } from "./answer-form";
import { pressOf } from "./moves";
import type { ShownAnswer, ShownDesk } from "./shown";
import { WhoIsTold } from "./who-is-told";

/** The answer as everyone will see it, with the press that publishes the form below. */
export function AnswerPreview({ answer, joins, portal, desk }: { answer: ShownAnswer; joins: Joining | null; portal: OnPortal | null; desk: ShownDesk }) {
  const { t } = useTranslation(["staff", "requests"]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answer]);
  const stays = answer.toStatus === answer.fromStatus;
  const status = t(`requests:status.${answer.toStatus}`);
  return (
    <section className="answer-preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={heading}>
        {t("answer.previewTitle")}
      </h2>
      <p>
        {t(stays ? "answer.previewStays" : "answer.previewMove", { status })} {t("answer.previewText")}
      </p>
      {joins && !stays && (
        <p>
          {t("join.votes", { count: joins.votes, number: joins.id, title: joins.title })} {joins.both > 0 && t("join.both", { count: joins.both })}{" "}
          {t("join.then", { count: joins.before + joins.votes - joins.both })} {t("join.undo")}
        </p>
      )}
      {portal && (
        <p className="wraps">
          {portal.known ? t("portal.known", { ...portal.known }) : t("portal.new", { title: portal.title, address: portal.address })}
        </p>
      )}
      <OfficialAnswerBox answer={answer} />
      <Buttons>
        <Button form={answerFormId} name="intent" value="publish">
          {t(`answer.publish.${pressOf(answer.toStatus, answer.fromStatus)}`)}
        </Button>
        <WhoIsTold desk={desk} />
      </Buttons>
    </section>
  );
}
