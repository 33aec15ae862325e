import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { routeRequest } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { RouteForm as Form } from "~/domains/requests/components/staff/route-form";
import { canRoute, canSeeStaffSide } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, requestChoices, shownDesk } from "~/domains/requests/queries.server";
import { RouteForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:route.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canRoute(person, desk));
  return { desk: shownDesk(desk), departments: (await requestChoices()).departments };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allow(canRoute(person, request));
  const { back, ...sent } = form(RouteForm);
  await routeRequest(person, request.id, sent);
  // Whoever gave it away for good may not see it any more.
  const stays = !back && canSeeStaffSide(person, found(await requestByNumber(request.id)));
  return redirect(stays ? paths.staffRequest(request, { done: "routed" }) : paths.inbox({ routed: request.id }));
});

export default function Route() {
  const { t } = useTranslation("staff");
  const { desk, departments } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <DeskHead request={desk} doing={t("route.title")} />
      {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
      <p>{t("route.text")}</p>
      <Form request={desk} departments={departments} refusal={refusal} />
    </>
  );
}
