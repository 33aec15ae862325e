import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { TooOften } from "~/ui/forms/TooOften";

/** The one form that signs in and signs up. */
export function AskAddress({ to }: { to: string | null }) {
  const { t } = useTranslation("accounts");
  const refusal = useRefusal();
  const { field, errors } = drawn<"email">(refusal?.lastResult, {});
  return (
    <Form method="post" action={paths.signIn()} reloadDocument noValidate className="form">
      <TooOften refused={refusal?.refused} />
      <ErrorSummary errors={errors} fields={[{ ...field("email"), label: t("signIn.email") }]} />
      {to && <input type="hidden" name="to" value={to} />}
      <Input field={field("email")} label={t("signIn.email")} hint={t("signIn.hint")} type="email" autoComplete="email" required />
      <Buttons>
        <Button>{t("signIn.send")}</Button>
      </Buttons>
    </Form>
  );
}
