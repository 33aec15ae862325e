import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { beginReview } from "~/domains/requests/commands.server";
import { BeginReview } from "~/domains/requests/components/staff/begin-review";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { canAnswer } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, shownDesk } from "~/domains/requests/queries.server";
import { SeenForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:review.title"));

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
  await beginReview(person, request.id, form(SeenForm).seenVersion);
  return redirect(paths.staffRequest(request, { done: "reviewing" }));
});

export default function Review() {
  const { t } = useTranslation("staff");
  const { desk } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <DeskHead request={desk} doing={t("review.title")} />
      {refusal && refusal.refused !== "sign-in" && <ChangedMeanwhile desk={desk} />}
      {desk.status === "submitted" && (
        <>
          <p>{t("review.text")}</p>
          <BeginReview request={desk} />
        </>
      )}
    </>
  );
}
