import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageTitle } from "~/ui/PageTitle";
import type { ShownInbox } from "./shown";

interface InboxTitleProps {
  inbox: ShownInbox;
  /** The one department whose inbox it is. */
  department: string | null;
  side?: ReactNode;
}

/** "One answer is late. Two are due this week." */
export function InboxTitle({ inbox: { counts, sections }, department, side }: InboxTitleProps) {
  const { t } = useTranslation("staff");
  const { all, lateAnswers, latePlans, due, route, confirm } = counts;
  if (all === 0) return <PageTitle title={t("inbox.name")} side={side} />;

  const said = [
    lateAnswers > 0 && t("inbox.lateAnswers", { count: lateAnswers }),
    latePlans > 0 && t("inbox.latePlans", { count: latePlans }),
    lateAnswers + latePlans === 0 && confirm < all && t("inbox.nothingLate"),
    due > 0 && t("inbox.due", { count: due }),
    route > 0 && t("inbox.needDepartment", { count: route }),
    confirm > 0 && t("inbox.needWord", { count: confirm }),
  ].filter(Boolean);
  const wait = department ? t("inbox.waitForDepartment", { count: all, department }) : t("inbox.waitForYou", { count: all });
  const people = t("inbox.peopleWait", { count: sections[0]?.rows[0]?.voteCount ?? 0 });
  return <PageTitle title={said.join(" ")} lead={`${wait} ${people}`} side={side} />;
}
