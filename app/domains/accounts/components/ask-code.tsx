import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";

export function AskCode() {
  const { t } = useTranslation("accounts");
  const refusal = useRefusal();
  const [form, fields] = useForm<{ code: string }>({ lastResult: refusal?.lastResult });
  return (
    <Form method="post" reloadDocument className="form" {...getFormProps(form)}>
      <ErrorSummary errors={form.errors} fields={[{ ...fields.code, label: t("code.code") }]} />
      <Input field={fields.code} label={t("code.code")} hint={t("code.hint")} inputMode="numeric" autoComplete="one-time-code" required />
      <Buttons>
        <Button>{t("code.enter")}</Button>
      </Buttons>
    </Form>
  );
}
