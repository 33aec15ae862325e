import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import type { SavedSearch } from "../queries.server";

/** What a saved search looks for, in words that lead to it. A page that shows it names the namespaces `search` and `requests`. */
export function Sought({ search }: { search: Omit<AsJson<SavedSearch>, "id" | "name" | "pace"> }) {
  const { t } = useTranslation(["search", "requests"]);
  const { words, kind, department, topic, stage, address } = search;
  const parts = [words && t("saved.words", { words }), kind && t(`saved.only.${kind}`), department, topic, stage && t(`requests:stage.${stage}`)];
  return <Link to={paths.keptSearch(address)}>{parts.filter(Boolean).join(" · ")}</Link>;
}
