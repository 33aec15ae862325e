import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Checkbox } from "~/ui/forms/Choices";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";

interface Fields {
  name: string;
  shortName: string;
  abbreviation: string;
  website: string | null;
  duty: string;
  dutyEs: string;
  parentId: number | null;
  contactEmail: string | null;
  active: boolean;
}

interface Props {
  department?: Fields & { id: number };
  /** What it may be a part of. */
  others: { id: number; name: string }[];
}

/** A department's own words. Without one it is a new one's. */
export function DepartmentForm({ department, others }: Props) {
  const { t } = useTranslation("administration");
  const { field, errors } = drawn<keyof Fields>(useRefusal()?.lastResult, { ...department, parentId: department?.parentId ? String(department.parentId) : undefined, active: undefined });
  const labels = [
    { ...field("name"), label: t("departments.name") },
    { ...field("shortName"), label: t("departments.shortName") },
    { ...field("abbreviation"), label: t("departments.abbreviation") },
    { ...field("website"), label: t("departments.website") },
    { ...field("duty"), label: t("departments.duty") },
    { ...field("dutyEs"), label: t("departments.dutySpanish") },
    { ...field("parentId"), label: t("departments.parent") },
    { ...field("contactEmail"), label: t("departments.contact") },
  ];
  return (
    <Form method="post" noValidate className="form">
      <ErrorSummary errors={errors} fields={labels} />
      <Input field={field("name")} label={t("departments.name")} hint={department && t("departments.nameHint")} required maxLength={120} />
      <Input field={field("shortName")} label={t("departments.shortName")} hint={t("departments.shortNameHint")} required maxLength={40} />
      <Input field={field("abbreviation")} label={t("departments.abbreviation")} hint={t("departments.abbreviationHint")} required maxLength={12} />
      <Input field={field("website")} label={t("departments.website")} optional type="url" placeholder="https://" />
      <Textarea field={field("duty")} label={t("departments.duty")} hint={t("departments.dutyHint")} lang="en" limit={300} rows={3} required />
      <Textarea field={field("dutyEs")} label={t("departments.dutySpanish")} lang="es" limit={300} rows={3} required />
      <Select
        field={field("parentId")}
        label={t("departments.parent")}
        empty={t("departments.noParent")}
        options={others.filter(({ id }) => id !== department?.id).map(({ id, name }) => ({ value: id, text: name }))}
        optional
      />
      <Input field={field("contactEmail")} label={t("departments.contact")} hint={t("departments.contactHint")} optional type="email" autoComplete="off" />
      {department && (
        <>
          <input type="hidden" name="active" value="no" />
          <Checkbox field={field("active")} value="yes" label={t("departments.active")} description={t("departments.activeHint")} ticked={department.active} />
        </>
      )}
      <Buttons>
        <Button>{t(department ? "departments.save" : "departments.addPress")}</Button>
      </Buttons>
    </Form>
  );
}
