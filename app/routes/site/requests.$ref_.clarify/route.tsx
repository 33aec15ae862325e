import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clarifyRequest } from "~/domains/requests/commands.server";
import { ClarifyForm as Fields } from "~/domains/requests/components/clarify-form";
import { canClarify, canSee } from "~/domains/requests/policy";
import { questionOf, requestByNumber } from "~/domains/requests/queries.server";
import { ClarifyForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { found, notFound } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["request", "requests", "clarifying"] };

export const meta = titled((say) => say("request:clarify.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const { request, question } = found(await questionOf(found(numberOfRef(params["ref"]))));
  const { id, slug, title } = found(request.authorId === person.id && canSee(person, request) ? request : null);
  return { id, slug, title, question: canClarify(person, request) ? question : null };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  if (request.authorId !== person.id || !canSee(person, request)) throw notFound();
  const { body } = form(ClarifyForm);
  return redirect(paths.request(await clarifyRequest(person, request.id, body)));
});

export default function Clarify() {
  const { t } = useTranslation(["request", "requests", "clarifying"]);
  const { question, ...request } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const over = !question || refusal?.refused === "conflict";
  return (
    <>
      <PageTitle title={t("clarify.title")} lead={request.title} />
      {over ? <Alert title={t("clarifying:overTitle")}>{t("clarifying:overText")}</Alert> : <Fields question={question} />}
      {over && <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />}
      <p>
        <Link to={paths.request(request)}>{t("toRequest")}</Link>
      </p>
    </>
  );
}
