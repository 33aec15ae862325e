import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { ShownDepartment } from "./shown";

/** What the department does, and the people whose answers one can expect. */
export function WhoAnswers({ department }: { department: ShownDepartment }) {
  const { t } = useTranslation("departments");
  const { list } = useFormat();
  const { duty, answering, website } = department;
  return (
    <>
      {duty}{" "}
      {answering.length > 0 && t("answering", { names: list(answering.map(({ name, role }) => t(`named.${role}`, { name }))) })}{" "}
      {website && (
        <a href={website} rel="noopener">
          {t("website")}
        </a>
      )}
    </>
  );
}
