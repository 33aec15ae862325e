import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { rowId } from "~/domains/inventory/components/entry-row";
import { EntryVoteForm as VoteFields } from "~/domains/inventory/components/entry-vote-form";
import { entryPage } from "~/domains/inventory/queries.server";
import { EntryVoteForm } from "~/domains/inventory/schemas";
import { vote } from "~/intents.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { backToRow, wantsPage } from "~/platform/web/back.server";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { TooOften } from "~/ui/forms/TooOften";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["inventory"] };

export const meta = titled((say) => say("inventory:vote.title"));

export const loader = page(async ({ actor, params }) => {
  const { id, slug, title, language, voted, votingOpen, use, following } = found(await entryPage(found(numberOfRef(params["ref"])), actor));
  return { id, slug, title, language, voted, votingOpen, use, following };
});

export const action = command(async ({ actor, params, request, form }) => {
  const id = found(numberOfRef(params["ref"]));
  const wanted = form(EntryVoteForm);
  const person = signedIn(actor, { kind: "vote", entry: id, ...wanted, use: wanted.use ?? null });
  await vote(person, { entry: id }, wanted);
  return wantsPage(request) ? redirect(backToRow(request, id, rowId({ id }))) : { voted: wanted.voted };
});

export default function Vote() {
  const { t, i18n } = useTranslation("inventory");
  const entry = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const closed = refusal?.refused === "conflict" || !entry.votingOpen;
  return (
    <>
      <PageTitle title={t("vote.title")} lead={<span lang={entry.language === i18n.language ? undefined : entry.language}>{entry.title}</span>} />
      <TooOften refused={refusal?.refused} />
      {closed ? (
        <>
          <Alert title={t("vote.closedTitle")}>{t("vote.closedText")}</Alert>
          <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
        </>
      ) : (
        <VoteFields entry={entry} />
      )}
      <p>
        <Link to={paths.entry(entry)}>{t("toEntry")}</Link>
      </p>
    </>
  );
}
