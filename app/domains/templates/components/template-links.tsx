import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";

/** To the templates of one's own departments, and to the city's for those who look after them. */
export function TemplateLinks({ departments, city }: { departments: { slug: string; shortName: string }[]; city: boolean }) {
  const { t } = useTranslation("templates");
  const links = [
    ...departments.map(({ slug, shortName }) => ({ to: paths.templates({ slug }), text: departments.length === 1 ? t("title") : t("of", { name: shortName }) })),
    ...(city ? [{ to: paths.cityTemplates(), text: t("cityTitle") }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <p className="soft">
      {links.map(({ to, text }, place) => (
        <span key={to}>
          {place > 0 && " · "}
          <Link to={to}>{text}</Link>
        </span>
      ))}
    </p>
  );
}
