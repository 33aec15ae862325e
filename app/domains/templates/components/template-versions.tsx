import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import type { templateToManage } from "../queries.server";

type Shown = AsJson<NonNullable<Awaited<ReturnType<typeof templateToManage>>>>;

/** All it ever said, newest first, with who wrote it; a press goes back to an earlier text. */
export function TemplateVersions({ template, managed }: { template: Shown; managed: boolean }) {
  const { t } = useTranslation("templates");
  const [newest] = template.versions;
  const items = template.versions.map((version) => ({
    id: `version-${version.id}`,
    at: version.at,
    children: (
      <>
        <p>
          {version === newest && <strong>{t("now")}. </strong>}
          {version.by === null ? t("came") : t("by", { name: version.by || t("former") })}
        </p>
        <p lang="en" className="as-typed">{version.bodyEn}</p>
        <p lang="es" className="as-typed">{version.bodyEs}</p>
        {managed && version !== newest && (
          <Form method="post">
            <input type="hidden" name="version" value={version.id} />
            <input type="hidden" name="seenVersion" value={newest!.id} />
            <Button look="plain" name="act" value="back">
              {t("back")}
            </Button>
          </Form>
        )}
      </>
    ),
  }));
  return (
    <Section title={t("versions")}>
      <Timeline items={items} />
    </Section>
  );
}
