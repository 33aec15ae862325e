import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

export interface Crumb {
  text: string;
  /** Left out for the page one is on. */
  to?: string;
}

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation("ui");
  return (
    <nav className="crumbs" aria-label={t("breadcrumb")}>
      <ol className="list-plain">
        {crumbs.map(({ text, to }) => (
          <li key={text}>{to ? <Link to={to}>{text}</Link> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
