import { useTranslation } from "react-i18next";
import { PageTitle } from "~/ui/PageTitle";
import type { ShownInbox } from "./shown";

/** "One answer is late. Two are due this week." */
export function InboxTitle({ inbox: { counts, sections }, department }: { inbox: ShownInbox; department: string | null }) {
  const { t } = useTranslation("staff");
  const { all, lateAnswers, latePlans, due } = counts;
  if (all === 0) return <PageTitle title={t("inbox.name")} />;

  const late = [
    lateAnswers > 0 && t("inbox.lateAnswers", { count: lateAnswers }),
    latePlans > 0 && t("inbox.latePlans", { count: latePlans }),
  ].filter(Boolean);
  const title = [...(late.length > 0 ? late : [t("inbox.nothingLate")]), due > 0 && t("inbox.due", { count: due })].filter(Boolean);
  const wait = department ? t("inbox.waitForDepartment", { count: all, department }) : t("inbox.waitForYou", { count: all });
  const people = t("inbox.peopleWait", { count: sections[0]?.rows[0]?.voteCount ?? 0 });
  return <PageTitle title={title.join(" ")} lead={`${wait} ${people}`} />;
}
