import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allowStill, reopenRequest } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { Elsewhere } from "~/domains/requests/components/staff/elsewhere";
import { ReopenForm } from "~/domains/requests/components/staff/reopen-form";
import { canBeTold, canReopen, coordinates } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, shownDesk, toldDesk } from "~/domains/requests/queries.server";
import { ReasonForm, SeenBefore } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect, reply } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:reopen.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  if (!coordinates(person, desk)) {
    allow(canBeTold(person, desk));
    return reply({ desk: toldDesk(desk), possible: null }, { status: 403 });
  }
  return { desk: shownDesk(desk), possible: canReopen(person, desk) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allowStill(coordinates(person, request), person, request, form(SeenBefore).seenVersion);
  await reopenRequest(person, request.id, form(ReasonForm));
  return redirect(paths.staffRequest(request, { done: "reopened" }));
});

export default function Reopen() {
  const { t } = useTranslation("staff");
  const { desk, possible } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  if (possible === null) return <Elsewhere desk={desk} doing={t("reopen.title")} />;
  return (
    <>
      <DeskHead request={desk} doing={t("reopen.title")} />
      {/* Somebody else reopened it meanwhile. */}
      {(isBehind(refusal, desk) || !possible) && <ChangedMeanwhile desk={desk} />}
      {possible ? <ReopenForm request={desk} refusal={refusal} /> : <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />}
    </>
  );
}
