import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import type { departmentChanges } from "../queries.server";

interface Props {
  changes: AsJson<Awaited<ReturnType<typeof departmentChanges>>>;
  departments: { id: number; name: string }[];
}

const named = ["name", "shortName", "abbreviation", "website", "duty", "dutyEs", "parentId", "contactEmail", "active"] as const;

/** Who changed what of a department, and when; the last change can be taken back. */
export function DepartmentChanges({ changes, departments }: Props) {
  const { t } = useTranslation("administration");
  if (changes.length === 0) return null;
  const valueOf = (name: (typeof named)[number], value: string | number | boolean | null | undefined) => {
    if (name === "active") return t(value ? "departments.was.active" : "departments.was.closed");
    if (name === "parentId") return departments.find(({ id }) => id === value)?.name ?? t("departments.noParent");
    return value ? `“${String(value)}”` : t("departments.was.nothing");
  };
  const items = changes.map(({ id, at, by, before }, place) => ({
    id: `change-${id}`,
    at,
    children: (
      <>
        <p>{t("departments.was.by", { name: by ?? t("departments.was.former") })}</p>
        <ul>
          {named.filter((name) => name in before).map((name) => (
            <li key={name}>{t("departments.was.before", { what: t(`departments.field.${name}`), value: valueOf(name, before[name]) })}</li>
          ))}
        </ul>
        {place === 0 && (
          <Form method="post">
            <Button look="plain" name="undo" value={id}>
              {t("departments.undo")}
            </Button>
          </Form>
        )}
      </>
    ),
  }));
  return (
    <Section title={t("departments.changes")}>
      <Timeline items={items} />
    </Section>
  );
}
