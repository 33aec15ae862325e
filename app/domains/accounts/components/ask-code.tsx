import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";

export function AskCode() {
  const { t } = useTranslation("accounts");
  const { field, errors } = drawn<"code">(useRefusal()?.lastResult, {});
  return (
    <Form method="post" reloadDocument noValidate className="form">
      <ErrorSummary errors={errors} fields={[{ ...field("code"), label: t("code.code") }]} />
      <Input field={field("code")} label={t("code.code")} hint={t("code.hint")} inputMode="numeric" autoComplete="one-time-code" required />
      <Buttons>
        <Button>{t("code.enter")}</Button>
      </Buttons>
    </Form>
  );
}
