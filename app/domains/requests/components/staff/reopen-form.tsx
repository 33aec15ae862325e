import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Textarea } from "~/ui/forms/Textarea";

export interface ReopenFormProps {
  request: { id: number; slug: string; version: number };
  refusal?: Refused | undefined;
}

export function ReopenForm({ request, refusal }: ReopenFormProps) {
  const { t } = useTranslation("staff");
  const { field } = drawn<"reason">(refusal?.lastResult, {});
  return (
    <Form method="post" action={paths.reopenRequest(request)} className="form">
      <input type="hidden" name="seenVersion" value={request.version} />
      <Textarea field={field("reason")} label={t("reopen.label")} hint={t("reopen.hint")} limit={2_000} rows={4} />
      <Buttons>
        <Button look="outline">{t("reopen.press")}</Button>
      </Buttons>
    </Form>
  );
}
