import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addPoint, retirePoint, setReviewPolicy } from "~/domains/reviews/commands.server";
import { ChecklistSection, PolicySection } from "~/domains/reviews/components/set-up";
import { canSetReviews } from "~/domains/reviews/policy";
import { reviewSetUp } from "~/domains/reviews/queries.server";
import { ChecklistPress, PointForm, PolicyForm, RetireForm, ReviewsDone } from "~/domains/reviews/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "reviews"] };

export const meta = titled((say) => say("reviews:setUp.title"));

export const loader = page(async ({ actor, url }) => {
  allow(canSetReviews(signedIn(actor)));
  return { ...(await reviewSetUp()), ...ReviewsDone.parse(Object.fromEntries(url.searchParams)) };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canSetReviews(person));
  const { act } = form(ChecklistPress);
  if (act === "add") await addPoint(person, form(PointForm));
  else if (act === "retire") await retirePoint(person, form(RetireForm));
  else await setReviewPolicy(person, form(PolicyForm));
  return redirect(paths.reviewSetUp({ done: act }));
});

export default function SetUp() {
  const { t } = useTranslation(["administration", "reviews"]);
  const { sides, policy, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      {(done === "add" || done === "retire" || done === "policy") && !refusal && <Alert kind="done" title={t(`reviews:setUp.done.${done}`)} live />}
      <PageTitle title={t("reviews:setUp.title")} lead={t("reviews:setUp.line")} above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.administration() }]} />} />
      <PolicySection policy={policy} />
      {sides.map((side) => (
        <ChecklistSection key={side.side} side={side} refusal={refusal} />
      ))}
    </>
  );
}
