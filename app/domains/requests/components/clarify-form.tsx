import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Textarea } from "~/ui/forms/Textarea";
import type { OfficialAnswer } from "../queries.server";
import { OfficialAnswerBox } from "./answer-box";

export interface ClarifyFormProps {
  /** Left out where the page shows the question already. */
  question?: AsJson<OfficialAnswer>;
  /** Where the reply is posted; the page itself unless said. */
  action?: string;
}

/** The city's question and the author's reply to it. */
export function ClarifyForm({ question, action }: ClarifyFormProps) {
  const { t } = useTranslation("request");
  const { initialValue, error } = useRefusal()?.lastResult ?? {};
  const body = { name: "body", initialValue: initialValue?.["body"], errors: error?.["body"] ?? undefined };
  return (
    <>
      <ErrorSummary fields={[{ ...body, label: t("clarify.reply") }]} />
      {question && <OfficialAnswerBox answer={question} />}
      <Form method="post" action={action} className="form">
        <Textarea field={body} label={t("clarify.reply")} hint={t("clarify.replyHint")} limit={5_000} />
        <Buttons>
          <Button>{t("clarify.press")}</Button>
        </Buttons>
      </Form>
    </>
  );
}
