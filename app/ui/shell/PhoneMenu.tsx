import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../Icon";

/** Opens without JavaScript; with it, going somewhere closes it again. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation("ui");
  const { key } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [key]);
  return (
    <details className="menu" ref={menu}>
      <summary>
        <Icon name="menu" /> {t("shell.menu")}
      </summary>
      <div className="menu__sheet">{children}</div>
    </details>
  );
}
