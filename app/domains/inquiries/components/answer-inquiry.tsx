import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Refused } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Textarea } from "~/ui/forms/Textarea";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import type { ShownInquiry } from "./shown";

interface Props {
  inquiry: ShownInquiry;
  mayAnswer: boolean;
  mayWithdraw: boolean;
  refusal?: Refused | undefined;
}

/** What the reader can do with it while it waits; what they wrote too late stays to be copied. */
export function AnswerInquiry({ inquiry: { stand }, mayAnswer, mayWithdraw, refusal }: Props) {
  const { t } = useTranslation("inquiries");
  const { field } = drawn<"answer">(refusal?.lastResult, {});
  if (stand === "answered" || stand === "withdrawn") {
    return refusal?.refused === "conflict" ? (
      <>
        <Alert kind="problem">{t(`meanwhile.${stand}`)}</Alert>
        <WhatYouWrote text={writtenIn(refusal.lastResult.initialValue)} />
      </>
    ) : null;
  }
  return (
    <>
      {mayAnswer && (
        <Form method="post" className="form" noValidate>
          <Textarea field={field("answer")} label={t("form.answer")} limit={5_000} rows={5} />
          <Buttons>
            <Button name="act" value="answer">
              {t("form.answerPress")}
            </Button>
          </Buttons>
        </Form>
      )}
      {mayWithdraw && (
        <Form method="post">
          <Buttons>
            <Button look="plain" name="act" value="withdraw">
              {t("form.withdraw")}
            </Button>
          </Buttons>
        </Form>
      )}
    </>
  );
}
