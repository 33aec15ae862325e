import { useTranslation } from "react-i18next";
import type { ShownDesk } from "./shown";

/** "112 voters and 9 followers get a message." */
export function WhoIsTold({ desk }: { desk: Pick<ShownDesk, "voteCount" | "followerCount"> }) {
  const { t } = useTranslation("staff");
  const voters = t("answer.voters", { count: desk.voteCount });
  const followers = t("answer.followers", { count: desk.followerCount });
  return <span className="soft small">{t("answer.told", { voters, followers })}</span>;
}
