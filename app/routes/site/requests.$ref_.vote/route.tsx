import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { VoteForm as VoteFields } from "~/domains/requests/components/vote-form";
import { rowId } from "~/domains/requests/components/request-row";
import { canSee } from "~/domains/requests/policy";
import { requestPage } from "~/domains/requests/queries.server";
import { VoteForm } from "~/domains/requests/schemas";
import { vote } from "~/intents.server";
import { paths } from "~/paths";
import { found, notFound } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { backToRow, wantsPage } from "~/platform/web/back.server";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { Button, Buttons } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { TooOften } from "~/ui/forms/TooOften";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["request", "requests", "votes"] };

export const meta = titled((say) => say("request:vote.title"));

export const loader = page(async ({ actor, params }) => {
  const request = found(await requestPage(found(numberOfRef(params["ref"])), actor));
  if (!canSee(actor, request)) throw notFound();
  const { id, slug, title, language, voted, votingOpen, brought, use, following } = request;
  return { id, slug, title, language, voted, votingOpen, brought, use, following };
});

export const action = command(async ({ actor, params, request, form }) => {
  const id = found(numberOfRef(params["ref"]));
  const wanted = form(VoteForm);
  const person = signedIn(actor, { kind: "vote", request: id, ...wanted, use: wanted.use ?? null });
  await vote(person, { request: id }, wanted);
  return wantsPage(request) ? redirect(backToRow(request, id, rowId({ id }))) : { voted: wanted.voted };
});

export default function Vote() {
  const { t } = useTranslation(["request", "requests", "votes"]);
  const request = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const refused = refusal?.refused;
  const closed = refused === "conflict" || !request.votingOpen;
  return (
    <>
      <PageTitle title={t("vote.title")} lead={request.title} />
      <TooOften refused={refused} />
      {closed ? (
        <>
          <Alert title={t("vote.closedTitle")}>{t("vote.closedText")}</Alert>
          <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
          {request.brought && <TakeBack />}
        </>
      ) : (
        <VoteFields request={request} />
      )}
      <p>
        <Link to={paths.request(request)}>{t("toRequest")}</Link>
      </p>
    </>
  );
}

function TakeBack() {
  const { t } = useTranslation("votes");
  return (
    <Form method="post" reloadDocument className="form">
      <p>{t("brought")}</p>
      <input type="hidden" name="voted" value="no" />
      <Buttons>
        <Button look="outline">{t("drop")}</Button>
      </Buttons>
    </Form>
  );
}
