import { useTranslation } from "react-i18next";

/** Leads to the same as a feed; the whole address is the feed's, so no script takes the press over. */
export function FeedLink({ to }: { to: (language: string) => string }) {
  const { t, i18n } = useTranslation("ui");
  return <a href={to(i18n.language)}>{t("feed")}</a>;
}
