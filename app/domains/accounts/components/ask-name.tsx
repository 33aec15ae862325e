import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";

/** "How shall we call you?", which may be left for later. */
export function AskName({ name, to }: { name: string; to: string }) {
  const { t } = useTranslation("accounts");
  const { field, errors } = drawn<"displayName">(useRefusal()?.lastResult, {});
  return (
    <Form method="post" reloadDocument noValidate className="form">
      <ErrorSummary errors={errors} fields={[{ ...field("displayName"), label: t("name.label") }]} />
      <input type="hidden" name="to" value={to} />
      <Input field={field("displayName")} label={t("name.label")} hint={t("name.hint")} autoComplete="nickname" maxLength={60} required />
      <Buttons>
        <Button>{t("welcome.save")}</Button>
        <a href={to}>{t("welcome.skip", { name })}</a>
      </Buttons>
    </Form>
  );
}
