import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Textarea } from "~/ui/forms/Textarea";

interface Fields {
  name: string;
  shortName: string;
  abbreviation: string;
  website: string | null;
  duty: string;
  dutyEs: string;
}

/** A department's own words. Without one it is a new one's. */
export function DepartmentForm({ department }: { department?: Fields }) {
  const { t } = useTranslation("administration");
  const [form, fields] = useForm<Fields>({ lastResult: useRefusal()?.lastResult, defaultValue: department ?? {} });
  const labels = [
    { ...fields.name, label: t("departments.name") },
    { ...fields.shortName, label: t("departments.shortName") },
    { ...fields.abbreviation, label: t("departments.abbreviation") },
    { ...fields.website, label: t("departments.website") },
    { ...fields.duty, label: t("departments.duty") },
    { ...fields.dutyEs, label: t("departments.dutySpanish") },
  ];
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary errors={form.errors} fields={labels} />
      <Input field={fields.name} label={t("departments.name")} hint={department && t("departments.nameHint")} required maxLength={120} />
      <Input field={fields.shortName} label={t("departments.shortName")} hint={t("departments.shortNameHint")} required maxLength={40} />
      <Input field={fields.abbreviation} label={t("departments.abbreviation")} hint={t("departments.abbreviationHint")} required maxLength={12} />
      <Input field={fields.website} label={t("departments.website")} optional type="url" placeholder="https://" />
      <Textarea field={fields.duty} label={t("departments.duty")} hint={t("departments.dutyHint")} lang="en" limit={300} rows={3} required />
      <Textarea field={fields.dutyEs} label={t("departments.dutySpanish")} lang="es" limit={300} rows={3} required />
      <Buttons>
        <Button>{t(department ? "departments.save" : "departments.addPress")}</Button>
      </Buttons>
    </Form>
  );
}
