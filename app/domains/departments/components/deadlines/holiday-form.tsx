import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";

/** A day off of the city's own, named in both languages. */
export function HolidayForm() {
  const { t } = useTranslation("deadlines");
  const refusal = useRefusal();
  const mine = refusal?.lastResult.initialValue?.["act"] === "add" ? refusal.lastResult : undefined;
  const { field, errors } = drawn<"day" | "name" | "nameEs">(mine, {});
  const labels = (["day", "name", "nameEs"] as const).map((name) => ({ ...field(name), label: t(`holidays.${name}`) }));
  return (
    <Form method="post" noValidate className="form">
      {mine && <ErrorSummary errors={errors} fields={labels} />}
      <Input field={field("day")} label={t("holidays.day")} type="date" required />
      <Input field={field("name")} label={t("holidays.name")} lang="en" maxLength={80} required />
      <Input field={field("nameEs")} label={t("holidays.nameEs")} lang="es" maxLength={80} required />
      <Buttons>
        <Button look="outline" name="act" value="add">{t("holidays.add")}</Button>
      </Buttons>
    </Form>
  );
}
