import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";

export interface FooterProps {
  /** The open-data team's mail address. */
  contact: string | null;
}

export function Footer({ contact }: FooterProps) {
  const { t } = useTranslation("ui");
  return (
    <footer className="foot">
      <div className="width">
        <p>{t("shell.tagline")}</p>
        <ul className="list-plain">
          <li>
            <Link to={paths.about()} className="ink-link">
              {t("shell.about")}
            </Link>
          </li>
          <li>
            <Link to={paths.accessibility()} className="ink-link">
              {t("shell.accessibility")}
            </Link>
          </li>
          <li>
            <Link to={paths.privacy()} className="ink-link">
              {t("shell.privacy")}
            </Link>
          </li>
          {contact && (
            <li>
              <a href={`mailto:${contact}`} className="ink-link">
                {t("shell.contact")}
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
