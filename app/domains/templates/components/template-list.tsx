import { useTranslation } from "react-i18next";
import { wordsIn } from "~/domains/refusals/model";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Details } from "~/ui/Details";
import { EmptyState } from "~/ui/EmptyState";
import { Row, Rows } from "~/ui/Row";
import type { AsJson } from "~/platform/as-json";
import { titleIn } from "../model";
import type { templatesOf } from "../queries.server";
import { TemplateForm } from "./template-form";

interface TemplateListProps {
  templates: AsJson<Awaited<ReturnType<typeof templatesOf>>>;
  reasons: { code: string; wordsEn: string; wordsEs: string }[];
  managed: boolean;
}

/** The templates of a department or of the city, with what they are for, and a form for another. */
export function TemplateList({ templates, reasons, managed }: TemplateListProps) {
  const { t, i18n } = useTranslation(["templates", "requests"]);
  const refused = useRefusal() !== undefined;
  const words = (code: string | null) => reasons.find((reason) => reason.code === code);
  return (
    <>
      {managed && (
        <Details summary={t("add")} open={refused || templates.length === 0}>
          <TemplateForm reasons={reasons} />
        </Details>
      )}
      {templates.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      <Rows>
        {templates.map((template) => {
          const reason = words(template.declineReason);
          return (
            <Row
              key={template.id}
              level={2}
              to={paths.template(template)}
              title={titleIn(i18n.language, template)}
              facts={[
                t(`requests:status.${template.toStatus}`),
                ...(reason ? [wordsIn(i18n.language, reason)] : []),
                template.retiredAt ? t("retired") : t("uses", { count: template.uses }),
              ]}
            />
          );
        })}
      </Rows>
    </>
  );
}
