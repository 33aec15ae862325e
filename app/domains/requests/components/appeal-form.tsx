import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Textarea } from "~/ui/forms/Textarea";

/** Why a refusal should be looked at again, in the words of whoever asked. */
export function AppealForm({ until, refusal }: { until: string; refusal: Refused | undefined }) {
  const { t } = useTranslation("appeals");
  const { calendarDay } = useFormat();
  const { field, errors } = drawn<"body">(refusal?.lastResult, {});
  return (
    <Form method="post" noValidate className="form">
      <ErrorSummary errors={errors} fields={[{ ...field("body"), label: t("label") }]} />
      <p>
        {t("who")} {t("until", { date: calendarDay(until) })}
      </p>
      <Textarea field={field("body")} label={t("label")} hint={t("hint")} limit={5_000} rows={6} />
      <Buttons>
        <Button>{t("press")}</Button>
      </Buttons>
    </Form>
  );
}
