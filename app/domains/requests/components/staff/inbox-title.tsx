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
export function InboxTitle({ inbox: { counts }, department, side }: InboxTitleProps) {
  const { t } = useTranslation("staff");
  const { all, lateAnswers, latePlans, due, route, confirm, votesOfFirst } = counts;
  if (all === 0) return <PageTitle title={t("inbox.name")} side={side} />;

  const said = [
    lateAnswers > 0 && t("inbox.lateAnswers", { count: lateAnswers }),
    latePlans > 0 && t("inbox.latePlans", { count: latePlans }),
    lateAnswers + latePlans === 0 && confirm < all && t("inbox.nothingLate"),
    due > 0 && t("inbox.due", { count: due }),
    route > 0 && t("inbox.needDepartment", { count: route }),
    confirm > 0 && t("inbox.needWord", { count: confirm }),
  ].filter(Boolean);
  // A department's reviewer also reads what others wait to release.
  const count = department ? counts.waiting - confirm : counts.waiting;
  const wait = () => {
    if (count === 0) return department ? t("inbox.noneWaitsForDepartment", { department }) : t("inbox.noneWaitsForYou");
    return department ? t("inbox.waitForDepartment", { count, department }) : t("inbox.waitForYou", { count });
  };
  const people = count > 0 && votesOfFirst > 0 && t("inbox.peopleWait", { count: votesOfFirst });
  return <PageTitle title={said.join(" ")} lead={[wait(), people].filter(Boolean).join(" ")} side={side} />;
}
