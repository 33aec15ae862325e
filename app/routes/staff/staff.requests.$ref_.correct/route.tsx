import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allowStill, correctAnswer } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { CorrectForm as Fields } from "~/domains/requests/components/staff/correct-form";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { Elsewhere } from "~/domains/requests/components/staff/elsewhere";
import { canAnswer, canBeTold } from "~/domains/requests/policy";
import { answerDesk, answerToCorrect, requestByNumber, shownDesk, toldDesk } from "~/domains/requests/queries.server";
import { CorrectForm, SeenBefore } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect, reply } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["corrections", "staff", "request", "requests"] };

export const meta = titled((say) => say("corrections:title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  if (!canAnswer(person, desk)) {
    allow(canBeTold(person, desk));
    return reply({ desk: toldDesk(desk), mine: false, answer: null }, { status: 403 });
  }
  return { desk: shownDesk(desk), mine: true, answer: await answerToCorrect(desk) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allowStill(canAnswer(person, request), person, request, form(SeenBefore).seenVersion);
  await correctAnswer(person, request.id, form(CorrectForm));
  return redirect(paths.staffRequest(request, { done: "corrected" }));
});

export default function Correct() {
  const { t } = useTranslation("corrections");
  const { desk, mine, answer } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  if (!mine) return <Elsewhere desk={desk} doing={t("title")} />;
  return (
    <>
      <DeskHead request={desk} doing={t("title")} />
      {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
      {answer ? <Fields {...{ desk, answer, refusal }} /> : <p>{t("over")}</p>}
    </>
  );
}
