import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button, Buttons } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { Section } from "~/ui/Section";
import type { ActProps } from "./shown";

export interface LabelFormProps extends ActProps {
  mayLabel: boolean;
  /** Whether the list of labels is theirs to change. */
  keeps: boolean;
}

export function LabelForm({ request, colleagues: { labels }, mayLabel, keeps }: LabelFormProps) {
  const { t } = useTranslation("colleagues");
  const held = labels.known.filter(({ id }) => labels.held.includes(id));
  return (
    <Section title={t("labels.title")} look="small">
      {labels.known.length === 0 && <p className="soft">{t("labels.none")}</p>}
      {!mayLabel && held.length > 0 && <p>{held.map(({ id, name }) => <Badge key={id} soft>{name}</Badge>)}</p>}
      {mayLabel && labels.known.length > 0 && (
        <Form key={labels.held.join()} method="post" action={paths.colleagues(request)}>
          {labels.held.map((id) => (
            <input key={id} type="hidden" name="seenLabelIds" value={id} />
          ))}
          <CheckboxGroup
            field={{ name: "labelIds", initialValue: labels.held }}
            label={<span className="heard-only">{t("labels.title")}</span>}
            hint={t("labels.hint")}
            choices={labels.known.map(({ id, name }) => ({ value: String(id), text: name }))}
          />
          <Buttons>
            <Button look="plain" name="act" value="labels">
              {t("labels.press")}
            </Button>
          </Buttons>
        </Form>
      )}
      {keeps && (
        <p className="small">
          <Link to={paths.manageLabels()}>{t("labels.keep")}</Link>
        </p>
      )}
    </Section>
  );
}
