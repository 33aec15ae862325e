import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import type { reasonToChange } from "../queries.server";

type Shown = AsJson<NonNullable<Awaited<ReturnType<typeof reasonToChange>>>>;

/** Who changed what, newest first, and the way back from the last change. */
export function ReasonHistory({ reason }: { reason: Shown }) {
  const { t } = useTranslation("reasons");
  const said = (value: string | boolean | null) => (value === null ? t("manage.nothing") : typeof value === "string" ? value : t(value ? "manage.yes" : "manage.no"));
  const items = reason.changes.map(({ id, at, by, undoes, fields }) => ({
    id: `change-${id}`,
    at,
    children: (
      <>
        <p>{t(undoes ? "manage.tookBack" : "manage.by", { name: by ?? t("manage.former") })}</p>
        <ul>
          {fields.map(({ name, before, after }) => (
            <li key={name}>{t("manage.became", { field: t(`manage.field.${name}`), before: said(before), after: said(after) })}</li>
          ))}
        </ul>
      </>
    ),
  }));
  return (
    <Section title={t("manage.history")}>
      {items.length === 0 ? <p>{t("manage.never")}</p> : <Timeline items={items} />}
      {items.length > 0 && (
        <Form method="post">
          <input type="hidden" name="seenVersion" value={reason.version} />
          <Button look="outline" name="act" value="undo">
            {t("manage.undo")}
          </Button>
        </Form>
      )}
    </Section>
  );
}
