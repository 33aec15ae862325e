import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";

/** To who works for the departments that are the reader's own. */
export function MembersLinks({ departments }: { departments: { slug: string; shortName: string }[] }) {
  const { t } = useTranslation("departments");
  if (departments.length === 0) return null;
  return (
    <p className="soft after-list">
      {departments.map(({ slug, shortName }, place) => (
        <span key={slug}>
          {place > 0 && " · "}
          <Link to={paths.members({ slug })}>{departments.length === 1 ? t("members") : t("membersOf", { name: shortName })}</Link>
        </span>
      ))}
    </p>
  );
}
