import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "../Button";
import { Mark } from "../Mark";
import { LanguageSwitch } from "./LanguageSwitch";
import { PhoneMenu } from "./PhoneMenu";
import { type Place, Places } from "./Places";

export interface Visitor {
  name: string;
  unread: number;
}

export interface HeaderProps {
  places: Place[];
  visitor: Visitor | null;
  /** "Ask for data" stands on the public site, not at the staff's desk. */
  asks: boolean;
}

export function Header({ places, visitor, asks }: HeaderProps) {
  const { t } = useTranslation("ui");
  const ask = asks && <LinkButton to={paths.newRequest()}>{t("shell.ask")}</LinkButton>;
  return (
    <header className={visitor ? "masthead masthead--known" : "masthead"}>
      <div className="width masthead__line">
        <Link to={paths.home()} className="brand">
          <Mark state="released" size={32} />
          <span>{t("brand")}</span>
        </Link>
        <nav className="nav" aria-label={t("shell.places")}>
          <Places places={places} className="nav__place" />
        </nav>
        <div className="masthead__self">
          <div className="masthead__language">
            <LanguageSwitch />
          </div>
          <Self visitor={visitor} />
          {ask && <div className="masthead__ask">{ask}</div>}
          <PhoneMenu>
            <nav aria-label={t("shell.places")}>
              <Places places={visitor ? [...places, { to: paths.notifications(), text: t("shell.messages") }] : places} />
            </nav>
            {visitor && <LanguageSwitch />}
            {ask}
          </PhoneMenu>
        </div>
      </div>
    </header>
  );
}

function Self({ visitor }: { visitor: Visitor | null }) {
  const { t } = useTranslation("ui");
  const { pathname, search } = useLocation();
  const atTheDoor = pathname === paths.home() || pathname.startsWith(paths.signIn());
  if (!visitor) return <Link to={paths.signIn(atTheDoor ? undefined : pathname + search)}>{t("shell.signIn")}</Link>;
  return (
    <>
      {visitor.unread > 0 && (
        <Link to={paths.notifications()}>
          <span className="unread" aria-hidden="true">
            {visitor.unread}
          </span>
          <span className="heard-only">{t("shell.unread", { count: visitor.unread })}</span>
        </Link>
      )}
      <Link to={paths.settings()}>
        {visitor.name}
      </Link>
    </>
  );
}
