import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Markdown } from "~/ui/Markdown";
import { Button, Buttons } from "~/ui/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import type { Choices } from "../queries.server";
import { titleLength } from "../model";
import { MoreOfRequest } from "./request-form-more";
import { type Wanted, fieldNames } from "./request-fields";

export interface RequestFormProps {
  choices: Choices;
  values: Partial<Wanted>;
  lastResult: SubmissionResult<string[]> | null;
  /** The text as it will look, after "Preview". */
  preview: string | null;
  press: string;
  /** Editing cannot change the department, which may be at work already. */
  asking: boolean;
  /** What stands beside the title, under it on a phone. */
  beside?: ReactNode;
  /** Hidden fields, and words above the buttons. */
  children?: ReactNode;
}

/** What is wanted and why: short first, more on demand. */
export function RequestForm({ choices, values, lastResult, preview, press, asking, beside, children }: RequestFormProps) {
  const { t } = useTranslation("asking");
  const { field, errors } = drawn<keyof Wanted>(lastResult ?? undefined, values);
  const named = fieldNames.map((name) => ({ ...field(name), label: t(`form.${name}.label`) }));
  return (
    <Form method="post" className={beside ? "form form--beside" : "form"} preventScrollReset={preview !== null} noValidate>
      {/* Enter in a line of text presses the first button: what stands beside must not be it. */}
      {beside && <button type="submit" className="heard-only" tabIndex={-1} aria-hidden="true" />}
      <ErrorSummary fields={named} errors={errors} />
      {children}
      <Input field={field("title")} label={t("form.title.label")} hint={t("form.title.hint")} autoComplete="off" maxLength={titleLength} />
      {beside}
      <Textarea field={field("body")} label={t("form.body.label")} hint={t("form.body.hint")} limit={5_000} rows={6} />
      {asking && (
        <Select
          field={field("departmentId")}
          label={t("form.departmentId.label")}
          hint={t("form.departmentId.hint")}
          empty={t("form.departmentId.unknown")}
          options={choices.departments.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Checkbox field={field("showName")} value="yes" label={t("form.showName.label")} description={t("form.showName.hint")} />
      <MoreOfRequest {...{ field, choices }} />
      {preview !== null && (
        <section className="answer" aria-label={t("form.previewTitle")} role="status">
          {preview ? <Markdown html={preview} /> : <p>{t("form.previewEmpty")}</p>}
        </section>
      )}
      <Buttons>
        <Button>{press}</Button>
        <Button look="outline" name="preview" value="yes">
          {t("form.preview")}
        </Button>
      </Buttons>
    </Form>
  );
}
