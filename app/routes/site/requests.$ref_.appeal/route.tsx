import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { appealRefusal } from "~/domains/requests/commands.server";
import { OfficialAnswerBox } from "~/domains/requests/components/answer-box";
import { AppealForm as Fields } from "~/domains/requests/components/appeal-form";
import { canAppeal, canSee, isAuthor } from "~/domains/requests/policy";
import { requestPage } from "~/domains/requests/queries.server";
import { AppealForm } from "~/domains/requests/schemas";
import type { PersonActor } from "~/domains/activity/actor";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
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

export const handle = { i18n: ["appeals", "request", "requests"] };

export const meta = titled((say) => say("appeals:title"));

/** The request of this person's own; to everybody else there is no such page. */
async function ownRequest(person: PersonActor, ref: string | undefined) {
  const request = found(await requestPage(found(numberOfRef(ref)), person));
  if (!isAuthor(person, request) || !canSee(person, request)) throw notFound();
  return request;
}

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const request = await ownRequest(person, params["ref"]);
  const { id, slug, title, answer, appealUntil } = request;
  const open = canAppeal(person, request, appealUntil, cityDay(now()));
  return { id, slug, title, answer, until: open ? appealUntil : null, done: request.status === "appealed" && url.searchParams.has("done") };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = await ownRequest(person, params["ref"]);
  await appealRefusal(person, request.id, form(AppealForm));
  return redirect(`${paths.appeal(request)}?done=1`);
});

export default function Appeal() {
  const { t } = useTranslation(["appeals", "request", "requests"]);
  const { answer, until, done, ...request } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const over = until === null || refusal?.refused === "conflict";
  return (
    <>
      <PageTitle title={t("title")} lead={request.title} />
      {done && !refusal && <Alert kind="done" live>{t("done")}</Alert>}
      {over && !(done && !refusal) && <Alert title={t("overTitle")}>{t("overText")}</Alert>}
      {answer && <OfficialAnswerBox answer={answer} />}
      {over ? <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} /> : <Fields {...{ until, refusal }} />}
      <p>
        <Link to={paths.request(request)}>{t("request:toRequest")}</Link>
      </p>
    </>
  );
}
