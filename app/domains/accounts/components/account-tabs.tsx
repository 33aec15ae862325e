import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { FilterTabs } from "~/ui/FilterTabs";

type Tab = "settings" | "requests" | "following" | "searches" | "notifications" | "data";

/** The pages about oneself. A page that shows them names the namespace `accounts`. */
export function AccountTabs({ current }: { current: Tab }) {
  const { t } = useTranslation("accounts");
  const addresses: [Tab, string][] = [
    ["settings", paths.settings()],
    ["requests", paths.myRequests()],
    ["following", paths.following()],
    ["searches", paths.savedSearches()],
    ["notifications", paths.notifications()],
    ["data", paths.myData()],
  ];
  return (
    <FilterTabs
      label={t("tabs.label")}
      tabs={addresses.map(([tab, to]) => ({ to, text: t(`tabs.${tab}`), current: tab === current }))}
    />
  );
}
