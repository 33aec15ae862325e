import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";

/** To who works for each department; the page's reader may see them all. */
export function MembersLinks({ departments }: { departments: { slug: string; shortName: string }[] }) {
  const { t } = useTranslation("departments");
  if (departments.length === 0) return null;
  return (
    <p className="soft">
      {departments.map(({ slug, shortName }, place) => (
        <span key={slug}>
          {place > 0 && " · "}
          <Link to={paths.members({ slug })}>{departments.length === 1 ? t("members") : t("membersOf", { name: shortName })}</Link>
        </span>
      ))}
    </p>
  );
}
