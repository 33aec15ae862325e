import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { decideMatch } from "~/domains/catalog-import/commands.server";
import { MatchChoice } from "~/domains/catalog-import/components/match-choice";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { waitingMatches } from "~/domains/catalog-import/queries.server";
import { MatchForm } from "~/domains/catalog-import/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["sources"] };

export const meta = titled((say) => say("sources:matches.title"));

export const loader = page(async ({ actor, url }) => {
  allow(canKeepCatalogs(signedIn(actor)));
  return { matches: await waitingMatches(), done: url.searchParams.has("done") };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canKeepCatalogs(person));
  return redirect(paths.matches({ done: await decideMatch(person, form(MatchForm)) }));
});

export default function Matches() {
  const { t } = useTranslation("sources");
  const { matches, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <PageTitle title={t("matches.title")} lead={t("matches.lead")} above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.sources() }]} />} />
      {done && !refusal && <Alert kind="done" live>{t("matches.done")}</Alert>}
      {refusal && <Alert kind="problem" live>{t(refusal.facts["reason"] === "busy" ? "matches.busy" : refusal.refused === "conflict" ? "matches.overtaken" : "matches.refused")}</Alert>}
      {matches.length === 0 && <EmptyState title={t("matches.none")}>{t("matches.noneText")}</EmptyState>}
      {matches.map((match) => (
        <MatchChoice key={match.id} match={match} />
      ))}
    </>
  );
}
