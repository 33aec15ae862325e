import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmRelease } from "~/domains/requests/commands.server";
import { ConfirmForm as Form } from "~/domains/requests/components/staff/confirm-form";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { Confirmations } from "~/domains/requests/components/staff/confirmations";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { canConfirmRelease, reviewsReleases } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, reviewRound, shownDesk } from "~/domains/requests/queries.server";
import { ConfirmForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:confirm.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(reviewsReleases(person, desk));
  const round = await reviewRound(desk);
  const possible = canConfirmRelease(person, { ...desk, ...round });
  const why = round.reviewConfirmed ? "confirmed" : round.reviewBegunBy === person.id ? "yours" : "over";
  return { desk: shownDesk(desk), why: possible ? null : why } as const;
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allow(reviewsReleases(person, request));
  await confirmRelease(person, request.id, form(ConfirmForm));
  return redirect(paths.staffRequest(request, { done: "confirmed" }));
});

export default function Confirm() {
  const { t } = useTranslation("staff");
  const { desk, why } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <DeskHead request={desk} doing={t("confirm.title")} />
      {why === null ? (
        <>
          {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
          <p>{t("confirm.text")}</p>
          <Form request={desk} refusal={refusal} />
        </>
      ) : (
        <>
          <Alert kind="problem" title={t(`confirm.${why}.title`)} live={refusal !== undefined}>
            {t(`confirm.${why}.text`)}
          </Alert>
          {why === "confirmed" && <Confirmations confirmations={desk.confirmations} />}
          <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
        </>
      )}
    </>
  );
}
