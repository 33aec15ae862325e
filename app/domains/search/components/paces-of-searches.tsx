import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import type { SavedSearch } from "../queries.server";

/** Which searches somebody keeps and how soon each mails, among their other wishes. */
export function PacesOfSearches({ searches }: { searches: AsJson<SavedSearch>[] }) {
  const { t } = useTranslation("search");
  if (searches.length === 0) return <p className="below-field soft small">{t("saved.none")}</p>;
  return (
    <div className="below-field small">
      <ul className="list-plain soft">
        {searches.map(({ id, name, pace }) => (
          <li key={id}>{t("saved.each", { name, pace: t(`saved.paces.${pace}`) })}</li>
        ))}
      </ul>
      <p>
        <Link to={paths.savedSearches()}>{t("saved.choose")}</Link>
      </p>
    </div>
  );
}
