import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RefusalReason } from "~/platform/db/generated/client";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Textarea } from "~/ui/forms/Textarea";
import { type ReasonField, reasonBoxes, reasonFields, reasonTexts } from "../fields";

/** A reason's words in both languages, its citation, and what follows from it. */
export function ReasonForm({ reason, refusal }: { reason: RefusalReason; refusal: Refused | undefined }) {
  const { t } = useTranslation("reasons");
  const { field, errors } = drawn<ReasonField>(refusal?.lastResult, reason);
  const label = (name: ReasonField) => t(`manage.field.${name}`);
  const lang = (name: string) => (name.endsWith("Es") ? "es" : "en");
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="seenVersion" value={reason.version} />
      <ErrorSummary errors={errors} fields={reasonFields.map((name) => ({ ...field(name), label: label(name) }))} />
      {reasonTexts.map((name) => {
        if (name.startsWith("explanation")) return <Textarea key={name} field={field(name)} label={label(name)} lang={lang(name)} limit={500} rows={3} required />;
        const note = name.startsWith("note");
        return <Input key={name} field={field(name)} label={label(name)} hint={note && t("manage.noteHint")} lang={lang(name)} required={name !== "citation"} optional={name === "citation"} />;
      })}
      {reasonBoxes.map((name) => (
        <Checkbox key={name} field={{ ...field(name), initialValue: undefined }} label={label(name)} ticked={refusal ? Boolean(field(name).initialValue) : reason[name]} />
      ))}
      <Buttons>
        <Button name="act" value="change">
          {t("manage.save")}
        </Button>
      </Buttons>
    </Form>
  );
}
