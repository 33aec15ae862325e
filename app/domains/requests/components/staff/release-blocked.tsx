import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import type { ReleaseStanding } from "./shown";

/** Why a release cannot go out yet: what each review waits for. */
export function ReleaseBlocked({ standing }: { standing: ReleaseStanding }) {
  const { t } = useTranslation(["staff", "reviews"]);
  const { list } = useFormat();
  if (!standing.blocked) return null;
  const words = ({ own, gate, lacks }: ReleaseStanding["reviews"][number]) => {
    if (gate === "closed") return t("reviews:page.closed", { lacks: list(lacks.map((lack) => t(`reviews:lack.${lack}`))) });
    return own ? t("problem.ownReview") : t("reviews:page.in_part");
  };
  return (
    <Alert kind="problem" title={t("answer.blockedTitle")}>
      {standing.reviews.length === 0 && <p>{t("reviews:desk.none")}</p>}
      <ul>
        {standing.reviews.map((review) => (
          <li key={review.id}>
            <Link to={paths.review(review)}>{review.title}</Link>: {words(review)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
