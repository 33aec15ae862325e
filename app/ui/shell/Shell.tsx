import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Footer } from "./Footer";
import { Header, type HeaderProps } from "./Header";

export interface ShellProps extends HeaderProps {
  /** An example city says so on every page. */
  demonstration: boolean;
  contact: string | null;
  children: ReactNode;
}

/** What stands around every page. */
export function Shell({ demonstration, contact, children, ...header }: ShellProps) {
  const { t } = useTranslation("ui");
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {t("shell.skip")}
      </a>
      {demonstration && (
        <aside className="example" aria-label={t("shell.exampleLabel")}>
          <div className="width">
            <strong>{t("shell.example")}</strong> {t("shell.exampleWords")}
          </div>
        </aside>
      )}
      <Header {...header} />
      <main className="page" id="main" tabIndex={-1}>
        <div className="width">{children}</div>
      </main>
      <Footer contact={contact} />
    </>
  );
}
