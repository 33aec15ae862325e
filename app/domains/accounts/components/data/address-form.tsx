import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons, LinkButton } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { TooOften } from "~/ui/forms/TooOften";

export function AddressForm() {
  const { t } = useTranslation("my-data");
  const refusal = useRefusal();
  const { field, errors } = drawn<"email">(refusal?.lastResult, {});
  return (
    <Form method="post" reloadDocument noValidate className="form">
      <TooOften refused={refusal?.refused} />
      <ErrorSummary errors={errors} fields={[{ ...field("email"), label: t("address.label") }]} />
      <Input field={field("email")} label={t("address.label")} hint={t("address.hint")} type="email" autoComplete="email" required />
      <Buttons>
        <Button name="act" value="change">
          {t("address.send")}
        </Button>
        <LinkButton look="plain" to={paths.myData()}>
          {t("address.back")}
        </LinkButton>
      </Buttons>
    </Form>
  );
}
