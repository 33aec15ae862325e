import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Textarea } from "~/ui/forms/Textarea";
import { isBehind } from "./behind";

export interface ConfirmFormProps {
  request: { id: number; slug: string; version: number };
  refusal?: Refused | undefined;
}

/** A reviewer's word before a release. */
export function ConfirmForm({ request, refusal }: ConfirmFormProps) {
  const { t } = useTranslation("staff");
  // What was ticked was ticked about what stood there then.
  const unticked = { ...refusal?.lastResult, initialValue: { ...refusal?.lastResult.initialValue, addressed: undefined } };
  const { field, errors } = drawn<"addressed" | "reference" | "note">(isBehind(refusal, request) ? unticked : refusal?.lastResult, {});
  return (
    <Form method="post" action={paths.confirmRelease(request)} className="form">
      <input type="hidden" name="seenVersion" value={request.version} />
      <ErrorSummary
        errors={errors}
        fields={[
          { ...field("addressed"), label: t("confirm.legend") },
          { ...field("reference"), label: t("confirm.reference") },
          { ...field("note"), label: t("confirm.note") },
        ]}
      />
      <CheckboxGroup field={field("addressed")} label={t("confirm.legend")} choices={[{ value: "yes", text: t("confirm.addressed") }]} />
      <Input field={field("reference")} label={t("confirm.reference")} hint={t("confirm.referenceHint")} />
      <Textarea field={field("note")} label={t("confirm.note")} hint={t("confirm.noteHint")} optional limit={1_000} rows={3} />
      <Buttons>
        <Button>{t("confirm.press")}</Button>
      </Buttons>
    </Form>
  );
}
