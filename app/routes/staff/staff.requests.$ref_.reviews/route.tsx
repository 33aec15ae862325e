import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { beginDatasetReview } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { canAnswer } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, shownDesk } from "~/domains/requests/queries.server";
import { SubjectForm as Form } from "~/domains/reviews/components/desk-reviews";
import { SubjectForm } from "~/domains/reviews/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["reviews", "staff", "request", "requests"] };

export const meta = titled((say) => say("reviews:desk.add"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canAnswer(person, desk));
  return { desk: shownDesk(desk) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allow(canAnswer(person, request));
  const id = await beginDatasetReview(person, request.id, form(SubjectForm));
  return redirect(paths.review({ id }, { done: "begun" }));
});

export default function ReviewMore() {
  const { t } = useTranslation("reviews");
  const { desk } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <DeskHead request={desk} doing={t("desk.add")} />
      {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
      <Form request={desk} refusal={refusal} />
    </>
  );
}
