import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/ui/Button";
import { WhatFollows } from "./what-follows";

interface Props {
  email: string;
  after: Parameters<typeof WhatFollows>[0]["after"];
}

export function ConfirmSignIn({ email, after }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <Form method="post" reloadDocument>
      <p>{t("link.text", { email })}</p>
      <WhatFollows after={after} />
      <Buttons>
        <Button>{t("link.confirm")}</Button>
      </Buttons>
    </Form>
  );
}
