import { useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { allowStill, splitRequest } from "~/domains/requests/commands.server";
import { isBehind } from "~/domains/requests/components/staff/behind";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { SplitForm as Form } from "~/domains/requests/components/staff/split-form";
import { SplitPreview } from "~/domains/requests/components/staff/split-preview";
import { canSplit } from "~/domains/requests/policy";
import { answerDesk, requestAsAsked, requestByNumber, shownDesk } from "~/domains/requests/queries.server";
import { SeenBefore, SplitForm, SplitPress, partsOf } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:split.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canSplit(person, desk));
  const { title, body } = found(await requestAsAsked(desk.id));
  return { desk: shownDesk(desk), asked: { title, body }, submissionKey: randomUUID() };
});

export const action = command(async ({ actor, params, form, typed }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allowStill(canSplit(person, request), person, request, form(SeenBefore).seenVersion);
  const { intent } = form(SplitPress);
  const wanted = form(SplitForm);
  if (intent === "preview") return { last: typed(), parts: partsOf(wanted).map(({ title, body }) => ({ title, html: renderMarkdown(body) })) };
  await splitRequest(person, request.id, wanted);
  return redirect(paths.staffRequest(request, { done: "split" }));
});

export default function Split() {
  const { t } = useTranslation("staff");
  const { desk, asked, submissionKey } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const data = useActionData<typeof action>();
  const previewed = data && "parts" in data ? data : null;
  const last = refusal?.lastResult ?? previewed?.last;
  const key = last?.initialValue?.["submissionKey"];
  return (
    <>
      <DeskHead request={desk} doing={t("split.title")} />
      {isBehind(refusal, desk) && <ChangedMeanwhile desk={desk} />}
      {previewed ? <SplitPreview request={desk} parts={previewed.parts} /> : <p>{t("split.text")}</p>}
      <Form request={desk} asked={asked} submissionKey={typeof key === "string" ? key : submissionKey} last={last} />
    </>
  );
}
