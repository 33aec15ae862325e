import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { languageNames, languages } from "~/platform/i18n/languages";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import type { answerToCorrect } from "../../queries.server";
import type { ShownDesk } from "./shown";
import { WhoIsTold } from "./who-is-told";

interface CorrectFormProps {
  desk: ShownDesk;
  answer: AsJson<NonNullable<Awaited<ReturnType<typeof answerToCorrect>>>>;
  refusal: Refused | undefined;
}

/** The newest official text, to be said rightly. */
export function CorrectForm({ desk, answer, refusal }: CorrectFormProps) {
  const { t } = useTranslation(["corrections", "staff"]);
  const { field, errors } = drawn<"correction" | "body" | "format" | "leftOut" | "language">(refusal?.lastResult, {
    body: answer.body, format: answer.format ?? undefined, leftOut: answer.leftOut ?? undefined, language: answer.language,
  });
  const fields = [
    { ...field("correction"), label: t("wrong") },
    { ...field("body"), label: t("body") },
    { ...field("format"), label: t("staff:answer.format") },
    { ...field("leftOut"), label: t("staff:answer.leftOut") },
  ];
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="seenVersion" value={desk.version} />
      <input type="hidden" name="answer" value={answer.id} />
      <ErrorSummary errors={errors} fields={fields} />
      <p>{t("text")}</p>
      <Input field={field("correction")} label={t("wrong")} hint={t("wrongHint")} required />
      <Textarea field={field("body")} label={t("body")} hint={`${t("bodyHint")} ${t("staff:answer.markdown")}`} limit={10_000} rows={8} required />
      <div className="form-line">
        <Input field={field("format")} label={t("staff:answer.format")} optional />
        <Input field={field("leftOut")} label={t("staff:answer.leftOut")} optional />
      </div>
      <Select field={field("language")} label={t("staff:answer.language")} options={languages.map((language) => ({ value: language, text: languageNames[language] }))} />
      <Buttons>
        <Button>{t("press")}</Button>
        <WhoIsTold desk={desk} />
      </Buttons>
    </Form>
  );
}
