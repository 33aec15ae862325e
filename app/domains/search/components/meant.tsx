import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Words } from "~/ui/Words";
import type { Kind } from "../model";
import type { ShownSearch } from "./shown";

/** That nothing has the words, what stands below instead, and what may have been meant. */
export function Meant({ words, kind, found }: { words: string; kind: Kind | undefined; found: ShownSearch }) {
  const { t } = useTranslation("search");
  const { corrected } = found;
  const none = found.close === "all";
  const onlyClose = none || (found.close === "rest" && kind !== undefined && kind !== "department" && found.counts[kind] > 0);
  if (!corrected && !onlyClose) return null;
  return (
    <p className="after-list">
      {none && `${t("noneHas", { count: words.split(/\s+/).length })} `}
      {onlyClose && <Close found={found} />}{" "}
      {corrected && <Words text={t("meant", { words: corrected })} parts={{ link: <Link to={paths.search({ q: corrected })} /> }} />}
    </p>
  );
}

/** Why something stands here that does not have the words. */
export function Close({ found: { topics, onlyTopics } }: { found: ShownSearch }) {
  const { t } = useTranslation("search");
  if (topics.length === 0) return t("close");
  return t(onlyTopics ? "ofTopic" : "closeOrOfTopic", { topics: topics.join(", ") });
}
