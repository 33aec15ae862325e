import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/Section";
import type { ActProps } from "./shown";

export interface AssignFormProps extends ActProps {
  /** Who reads this. */
  you: number;
  mayAssign: boolean;
  refusal?: Refused | undefined;
}

/** Who takes it on: said to everybody of the staff, changed by those who answer. */
export function AssignForm({ request, colleagues: { assignee, assigneeId, answerers }, you, mayAssign, refusal }: AssignFormProps) {
  const { t } = useTranslation("colleagues");
  const { field } = drawn<"assigneeId">(refusal?.lastResult, { assigneeId: assignee?.id ?? "" });
  const canBeYou = answerers.some(({ id }) => id === you) && assignee?.id !== you;
  return (
    <Section title={t("assign.title")} look="small">
      {refusal?.refused === "conflict" && <Alert kind="problem">{t("assign.changed")}</Alert>}
      <p>{assignee ? (assignee.id === you ? t("assign.yours") : t("assign.whose", { name: assignee.displayName })) : t("assign.noOne")}</p>
      {mayAssign && (
        <Form key={assigneeId} method="post" action={paths.colleagues(request)}>
          <input type="hidden" name="seenAssigneeId" value={assigneeId ?? ""} />
          <div className="one-line">
            <Select
              field={field("assigneeId")}
              label={t("assign.label")}
              hint={t("assign.hint")}
              empty={t("assign.nobody")}
              options={answerers.map(({ id, displayName }) => ({ value: id, text: displayName }))}
            />
            <Button look="plain" name="act" value="assign">
              {t("assign.press")}
            </Button>
          </div>
        </Form>
      )}
      {mayAssign && canBeYou && (
        <Form method="post" action={paths.colleagues(request)}>
          <input type="hidden" name="seenAssigneeId" value={assigneeId ?? ""} />
          <input type="hidden" name="assigneeId" value={you} />
          <Buttons>
            <Button look="plain" name="act" value="assign">
              {t("assign.mine")}
            </Button>
          </Buttons>
        </Form>
      )}
    </Section>
  );
}
