import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { FeedLink } from "~/ui/FeedLink";
import { Icon } from "~/ui/Icon";
import type { Filters } from "./shown";

/** Two ways to hear of what is new in a search, or in a list that is narrowed down: mail, and a feed. */
export function Tell({ search }: { search: Filters }) {
  const { t } = useTranslation("ui");
  return (
    <div className="buttons">
      <Link to={paths.saveSearch({ ...search })} className="press">
        <Icon name="bell" />
        <span>{t("tell")}</span>
      </Link>
      <FeedLink to={(language) => paths.searchFeed({ ...search }, language)} />
    </div>
  );
}
