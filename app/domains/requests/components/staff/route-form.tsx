import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Textarea } from "~/ui/forms/Textarea";
import { Select } from "~/ui/forms/Select";
import type { Choices } from "./shown";

export interface RouteFormProps {
  request: { id: number; slug: string; version: number; departmentId: number | null };
  departments: Choices["departments"];
  /** Where to return to once sent. */
  back?: "inbox";
  refusal?: Refused | undefined;
}

/** Which department should answer: a choice and one press. */
export function RouteForm({ request, departments, back, refusal }: RouteFormProps) {
  const { t } = useTranslation("staff");
  const { field } = drawn<"departmentId" | "reason">(refusal?.lastResult, {}, `route-${request.id}-`);
  return (
    <Form method="post" action={paths.routeRequest(request)} className={request.departmentId === null ? "one-line" : "form"}>
      <input type="hidden" name="seenVersion" value={request.version} />
      {back && <input type="hidden" name="back" value={back} />}
      <Select
        field={field("departmentId")}
        label={t("route.label")}
        empty={t("route.choose")}
        options={departments.filter(({ id }) => id !== request.departmentId).map(({ id, name }) => ({ value: id, text: name }))}
        required
      />
      {request.departmentId !== null && <Textarea field={field("reason")} label={t("route.reason")} hint={t("route.reasonHint")} limit={1_000} rows={3} />}
      {request.departmentId === null ? (
        <Button look="plain">{t("route.press")}</Button>
      ) : (
        <Buttons>
          <Button>{t("route.press")}</Button>
        </Buttons>
      )}
    </Form>
  );
}
