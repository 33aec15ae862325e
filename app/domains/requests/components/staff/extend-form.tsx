import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import { extensionReasons } from "../../model";

export interface ExtendFormProps {
  request: { id: number; slug: string; version: number };
  /** The days that can be chosen; the last is the latest. */
  days: string[];
  refusal?: Refused | undefined;
}

/** Elsewhere these words stand within a sentence. */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A later day and its reason. The page names the namespace `deadlines`. */
export function ExtendForm({ request, days, refusal }: ExtendFormProps) {
  const { t } = useTranslation("deadlines");
  const { calendarDay } = useFormat();
  const { field, errors } = drawn<"until" | "reason" | "note">(refusal?.lastResult, { until: days.at(-1) });
  const labels = [
    { ...field("until"), label: t("extend.until") },
    { ...field("reason"), label: t("extend.reason") },
    { ...field("note"), label: t("extend.note") },
  ];
  return (
    <Form method="post" action={paths.extendRequest(request)} noValidate className="form">
      <ErrorSummary errors={errors} fields={labels} />
      <input type="hidden" name="seenVersion" value={request.version} />
      <Select field={field("until")} label={t("extend.until")} hint={t("extend.untilHint")} options={days.map((day) => ({ value: day, text: calendarDay(day) }))} />
      <RadioGroup field={field("reason")} label={t("extend.reason")} choices={extensionReasons.map((reason) => ({ value: reason, text: capital(t(`why.${reason}`)) }))} />
      <Textarea field={field("note")} label={t("extend.note")} hint={t("extend.noteHint")} limit={500} rows={3} optional />
      <Buttons>
        <Button>{t("extend.press")}</Button>
      </Buttons>
    </Form>
  );
}
