import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allowStill, undoMerge } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { UndoMerge } from "~/domains/requests/components/staff/undo-merge";
import { undoesMerges } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, shownDesk, undoing } from "~/domains/requests/queries.server";
import { SeenBefore, SeenForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:unmerge.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(undoesMerges(person, desk));
  return { desk: shownDesk(desk), merge: await undoing(desk.id) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allowStill(undoesMerges(person, request), person, request, form(SeenBefore).seenVersion);
  await undoMerge(person, request.id, form(SeenForm));
  return redirect(paths.staffRequest(request, { done: "unmerged" }));
});

export default function Unmerge() {
  const { t } = useTranslation("staff");
  const { desk, merge } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <DeskHead request={desk} doing={t("unmerge.title")} />
      {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
      {merge ? <UndoMerge request={desk} merge={merge} /> : <p>{t("unmerge.over")}</p>}
    </>
  );
}
