import { useTranslation } from "react-i18next";
import type { ShownDesk } from "./shown";

/** "112 voters and 9 followers get a message." Whoever voted and follows is counted once. */
export function WhoIsTold({ desk: { voteCount, onlyFollowing } }: { desk: Pick<ShownDesk, "voteCount" | "onlyFollowing"> }) {
  const { t } = useTranslation("staff");
  const words = () => {
    if (voteCount === 0 && onlyFollowing === 0) return t("answer.told.nobody");
    if (onlyFollowing === 0) return t("answer.told.voters", { count: voteCount });
    if (voteCount === 0) return t("answer.told.followers", { count: onlyFollowing });
    const voters = t("answer.voters", { count: voteCount });
    return t("answer.told.both", { voters, followers: t("answer.followers", { count: onlyFollowing }) });
  };
  return <span className="soft small">{words()}</span>;
}
