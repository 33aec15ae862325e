import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import { weeksOffered } from "../model";

interface Props {
  submissionKey: string;
  requestId: number | null;
  departments: { id: number; name: string }[];
  /** For whom they may ask, where it is for no request; null is the city's open-data team. */
  own: { id: number | null; name: string | null }[];
  refusal?: Refused | undefined;
}

export function InquiryForm({ submissionKey, requestId, departments, own, refusal }: Props) {
  const { t } = useTranslation("inquiries");
  const first = { submissionKey, weeks: "2", fromDepartmentId: String(own[0]?.id ?? "") };
  const { field } = drawn<"toDepartmentId" | "fromDepartmentId" | "body" | "weeks" | "submissionKey">(refusal?.lastResult, first);
  const wrong = [
    { ...field("toDepartmentId"), label: t("form.to") },
    { ...field("body"), label: t("form.body") },
    { ...field("weeks"), label: t("form.weeks") },
  ];
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary fields={wrong} />
      <input type="hidden" name="submissionKey" value={String(field("submissionKey").initialValue)} />
      {requestId !== null && <input type="hidden" name="requestId" value={requestId} />}
      {requestId === null && own.length > 1 && (
        <RadioGroup field={field("fromDepartmentId")} label={t("form.from")} choices={own.map(({ id, name }) => ({ value: String(id ?? ""), text: name ?? t("city") }))} />
      )}
      {requestId === null && own.length === 1 && <input type="hidden" name="fromDepartmentId" value={own[0]?.id ?? ""} />}
      <Select field={field("toDepartmentId")} label={t("form.to")} empty={t("form.choose")} options={departments.map(({ id, name }) => ({ value: id, text: name }))} />
      <Textarea field={field("body")} label={t("form.body")} hint={t("form.bodyHint")} limit={5_000} />
      <RadioGroup field={field("weeks")} label={t("form.weeks")} choices={weeksOffered.map((weeks) => ({ value: String(weeks), text: t("form.weeksOption", { count: weeks }) }))} />
      <Buttons>
        <Button>{t("form.press")}</Button>
      </Buttons>
    </Form>
  );
}
