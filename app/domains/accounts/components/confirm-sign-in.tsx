import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/ui/Button";

export function ConfirmSignIn({ email }: { email: string }) {
  const { t } = useTranslation("accounts");
  return (
    <Form method="post" reloadDocument>
      <p>{t("link.text", { email })}</p>
      <Buttons>
        <Button>{t("link.confirm")}</Button>
      </Buttons>
    </Form>
  );
}
