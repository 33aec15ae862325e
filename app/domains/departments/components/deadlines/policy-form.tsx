import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { type DeadlineField, type OwnPolicy, type Policy, deadlineFields, deadlineLimits } from "../../model";

interface Props {
  /** What stands. */
  policy: OwnPolicy;
  /** A department's own: what is left empty follows the city's. */
  city?: Policy;
}

/** How soon is promised to act: four numbers. The page names the namespace `deadlines`. */
export function PolicyForm({ policy, city }: Props) {
  const { t } = useTranslation("deadlines");
  const refusal = useRefusal();
  const mine = refusal?.lastResult.initialValue?.["act"] === "policy" ? refusal.lastResult : undefined;
  const { field, errors } = drawn<DeadlineField>(mine, Object.fromEntries(deadlineFields.map((name) => [name, policy[name]?.toString()])));
  const labels = deadlineFields.map((name) => ({ ...field(name), label: t(`policy.${name}`) }));
  return (
    <Form method="post" noValidate className="form">
      {mine && <ErrorSummary errors={errors} fields={labels} />}
      {deadlineFields.map((name) => (
        <Input
          key={name}
          field={field(name)}
          label={t(`policy.${name}`)}
          hint={city ? t("policy.cityHas", { count: city[name] }) : t(`policy.${name}Hint`)}
          optional={city !== undefined}
          type="number"
          inputMode="numeric"
          min={1}
          max={deadlineLimits[name]}
        />
      ))}
      <Buttons>
        <Button name="act" value="policy">{t("policy.save")}</Button>
      </Buttons>
    </Form>
  );
}
