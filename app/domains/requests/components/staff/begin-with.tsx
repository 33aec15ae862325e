import { useTranslation } from "react-i18next";
import { titleIn } from "~/domains/templates/model";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/forms/Select";
import type { RequestStatus } from "../../model";
import type { FieldOf } from "./answer-fields";
import type { ShownHelp } from "./shown";

interface BeginWithProps {
  templates: ShownHelp["templates"];
  to: RequestStatus;
  /** The reason that was chosen so far. */
  reason: unknown;
  /** The text just came from a template or another answer. */
  began: boolean;
  field: FieldOf;
}

/** Texts to begin with, the most used first. Needs no script: putting one in is a press of its own, and what was typed stays. */
export function BeginWith({ templates, to, reason, began, field }: BeginWithProps) {
  const { t, i18n } = useTranslation("templates");
  const fitting = templates.filter(({ toStatus, declineReason }) => toStatus === to && (!declineReason || !reason || declineReason === reason));
  return (
    <>
      {fitting.length > 0 && (
        <div className="one-line">
          <Select
            field={field("template")}
            label={t("begin.label")}
            empty={t("begin.choose")}
            options={fitting.map((template) => ({
              value: template.id,
              text: template.departmentId === null ? t("begin.ofCity", { title: titleIn(i18n.language, template) }) : titleIn(i18n.language, template),
            }))}
          />
          <Button look="plain" name="intent" value="template" formNoValidate>
            {t("begin.press")}
          </Button>
        </div>
      )}
      <p className="soft small" role="status">
        {began && t("begin.done")}
      </p>
    </>
  );
}
