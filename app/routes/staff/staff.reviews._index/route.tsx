import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AgainRows, LatelyRows, ReviewRows } from "~/domains/reviews/components/review-rows";
import { seesReviews } from "~/domains/reviews/policy";
import { reviewInbox } from "~/domains/reviews/queries.server";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["reviews"] };

export const meta = titled((say) => say("reviews:title"));

export const loader = page(async ({ actor }) => {
  const person = signedIn(actor);
  allow(seesReviews(person));
  return reviewInbox(person);
});

export default function Reviews() {
  const { t } = useTranslation("reviews");
  const { sections, others, again, lately } = useLoaderData<typeof loader>();
  const waiting = new Set(sections.flatMap(({ rows }) => rows.map(({ id }) => id))).size;
  const empty = waiting + others.length + again.length + lately.length === 0;
  return (
    <>
      <PageTitle title={t("title")} lead={waiting === 0 ? t("leadNone") : t("lead", { count: waiting })} />
      {empty && <EmptyState title={t("inbox.empty")}>{t("inbox.emptyText")}</EmptyState>}
      {sections.map(({ name, rows }) => (
        <ReviewRows key={name} title={name === "conclude" ? t("inbox.conclude") : t(`side.${name}`)} rows={rows} />
      ))}
      <AgainRows rows={again} />
      <ReviewRows title={t("inbox.others")} hint={t("inbox.othersHint")} rows={others} />
      <LatelyRows rows={lately} />
    </>
  );
}
