import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A phone's bar at the bottom, with two buttons of 48 px: `<VoteTile shape="bar">` and `<FollowButton>`. */
export function ActionBar({ children }: { children: ReactNode }) {
  const { t } = useTranslation("ui");
  return (
    <div className="action-bar" role="group" aria-label={t("actionBar")}>
      {children}
    </div>
  );
}
