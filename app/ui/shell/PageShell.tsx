import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Visitor } from "./Header";
import { Shell } from "./Shell";

export interface Member extends Visitor {
  staff: boolean;
  administrator: boolean;
  keepsCatalogs: boolean;
  reviews: boolean;
}

export interface PageShellProps {
  person: Member | null;
  demonstration: boolean;
  contact: string | null;
  children: ReactNode;
}

/** The public site's shell, or the staff's at their own addresses. */
export function PageShell({ person, demonstration, contact, children }: PageShellProps) {
  const { t } = useTranslation("ui");
  const { pathname } = useLocation();
  const atDesk = pathname === paths.inbox() || pathname.startsWith(`${paths.inbox()}/`);

  const desk = [
    { to: paths.inbox(), text: t("shell.inbox"), exact: true },
    ...(person?.reviews ? [{ to: paths.reviews(), text: t("shell.reviews") }] : []),
    ...(person?.keepsCatalogs ? [{ to: paths.sources(), text: t("shell.sources") }] : []),
    ...(person?.administrator ? [{ to: paths.administration(), text: t("shell.administration") }] : []),
    { to: paths.home(), text: t("shell.site"), exact: true },
  ];
  const square = [
    { to: paths.requests(), text: t("shell.requests") },
    { to: paths.datasets(), text: t("shell.datasets") },
    { to: paths.departments(), text: t("shell.departments") },
    { to: paths.search(), text: t("search") },
    ...(person?.staff ? [{ to: paths.inbox(), text: t("shell.inbox") }] : []),
  ];
  return (
    <Shell places={atDesk ? desk : square} visitor={person} asks={!atDesk} {...{ demonstration, contact }}>
      {children}
    </Shell>
  );
}
