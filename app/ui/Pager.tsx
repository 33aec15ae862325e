import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface PagerProps {
  /** The address that shows more; nothing is drawn without it and without the others. */
  next?: string | null;
  /** Back to the first page, once one has left it. */
  first?: string | null;
  /** How many more it brings at most. */
  size?: number;
  /** "8 of 338 requests". */
  shown?: ReactNode;
  /** At the right: "Get this list as CSV". */
  aside?: ReactNode;
}

export function Pager({ next, first, size = 20, shown, aside }: PagerProps) {
  const { t } = useTranslation("ui");
  if (!next && !first && !shown && !aside) return null;
  return (
    <nav className="pager" aria-label={t("pager.label")}>
      {next && (
        <Link to={next} className="press">
          {t("pager.more", { count: size })}
        </Link>
      )}
      {first && <Link to={first}>{t("pager.first")}</Link>}
      {shown && <span className="soft small">{shown}</span>}
      {aside}
    </nav>
  );
}
