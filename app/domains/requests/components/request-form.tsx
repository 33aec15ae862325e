import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Markdown } from "~/ui/Markdown";
import { Button, Buttons } from "~/ui/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import type { Choices } from "../queries.server";
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
  /** Hidden fields, and words above the buttons. */
  children?: ReactNode;
}

/** What is wanted and why: short first, more on demand. */
export function RequestForm({ choices, values, lastResult, preview, press, asking, children }: RequestFormProps) {
  const { t } = useTranslation("requests");
  const [form, fields] = useForm<Wanted>({ id: "ask", lastResult, defaultValue: values });
  const named = fieldNames.map((name) => ({ ...metadata(fields[name]), label: t(`form.${name}.label`) }));
  const wrong = (names: readonly string[]) => named.some((field) => names.includes(field.name) && field.errors?.length);
  return (
    <Form method="post" className="form" preventScrollReset={preview !== null} {...getFormProps(form)}>
      <ErrorSummary fields={named} errors={form.errors} />
      {children}
      <Input field={fields.title} label={t("form.title.label")} hint={t("form.title.hint")} autoComplete="off" />
      <Textarea field={fields.body} label={t("form.body.label")} hint={t("form.body.hint")} limit={5_000} rows={6} />
      {asking && (
        <Select
          field={fields.departmentId}
          label={t("form.departmentId.label")}
          hint={t("form.departmentId.hint")}
          empty={t("form.departmentId.unknown")}
          options={choices.departments.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Checkbox field={fields.showName} value="yes" label={t("form.showName.label")} description={t("form.showName.hint")} />
      <MoreOfRequest {...{ fields, choices, wrong }} />
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

const metadata = ({ name, id, errors, initialValue }: { name: string; id: string; errors?: string[]; initialValue?: unknown }) => ({
  name, id, errors, initialValue,
});
