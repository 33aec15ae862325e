import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allowStill, extendRequest } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { ExtendForm as Form } from "~/domains/requests/components/staff/extend-form";
import { canAnswer, canExtend } from "~/domains/requests/policy";
import { answerDesk, extensionChoices, requestByNumber, shownDesk } from "~/domains/requests/queries.server";
import { ExtendForm, SeenBefore } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { useFormat } from "~/platform/i18n/use-format";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["deadlines", "staff", "request", "requests"] };

export const meta = titled((say) => say("deadlines:extend.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canAnswer(person, desk));
  const possible = canExtend(person, { ...desk, extended: desk.extension !== null }, cityDay(now()));
  return { desk: shownDesk(desk), days: possible ? await extensionChoices(desk) : [] };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allowStill(canAnswer(person, request), person, request, form(SeenBefore).seenVersion);
  await extendRequest(person, request.id, form(ExtendForm));
  return redirect(paths.staffRequest(request, { done: "extended" }));
});

export default function Extend() {
  const { t } = useTranslation("deadlines");
  const { desk, days } = useLoaderData<typeof loader>();
  const { calendarDay } = useFormat();
  const refusal = useRefusal();
  const latest = days.at(-1);
  return (
    <>
      <DeskHead request={desk} doing={t("extend.title")} />
      {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
      {latest ? (
        <>
          <p>{t("extend.text", { due: calendarDay(desk.dueOn), latest: calendarDay(latest) })}</p>
          <Form request={desk} days={days} refusal={refusal} />
        </>
      ) : (
        <>
          <Alert title={t("extend.over")}>
            <p>{t("extend.overText")}</p>
          </Alert>
          <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
        </>
      )}
    </>
  );
}
