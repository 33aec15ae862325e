import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { classifyRequest } from "~/domains/requests/commands.server";
import { ClassifyForm as Form } from "~/domains/requests/components/staff/classify-form";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { canClassify } from "~/domains/requests/policy";
import { answerDesk, requestByNumber, requestChoices, shownDesk } from "~/domains/requests/queries.server";
import { ClassifyForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:classify.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canClassify(person, desk));
  return { desk: shownDesk(desk), topics: (await requestChoices()).topics };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allow(canClassify(person, request));
  await classifyRequest(person, request.id, form(ClassifyForm));
  return redirect(paths.staffRequest(request, { done: "classified" }));
});

export default function Classify() {
  const { t } = useTranslation("staff");
  const { desk, topics } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead request={desk} doing={t("classify.title")} />
      <Form request={desk} topics={topics} refusal={useRefusal()} />
    </>
  );
}
