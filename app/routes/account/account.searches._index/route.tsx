import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { wishesOf } from "~/domains/notifications/queries.server";
import { changeSavedSearch } from "~/domains/search/commands.server";
import { SavedSearches } from "~/domains/search/components/saved-searches";
import { savedSearches } from "~/domains/search/queries.server";
import { SavedSearchForm, SearchDone } from "~/domains/search/schemas";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Words } from "~/ui/Words";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts", "search", "requests"] };

export const meta = titled((say) => say("search:saved.title"));

export const loader = page(async ({ actor, language, url }) => {
  const { id } = signedIn(actor);
  const [searches, wishes] = await Promise.all([savedSearches(id, language), wishesOf(id)]);
  return { searches, silent: wishes.mailStopped || wishes.searches === "never", done: SearchDone.parse(url.searchParams.get("done")) };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  const wanted = form(SavedSearchForm);
  await changeSavedSearch(person, wanted);
  return redirect(paths.savedSearches({ done: wanted.act === "change" ? "changed" : "forgotten" }));
});

export default function MySearches() {
  const { t } = useTranslation("search");
  const { searches, silent, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("saved.title")} lead={searches.length > 0 ? t("saved.lead") : undefined} />
      <AccountTabs current="searches" />
      {done && <Alert kind="done" live>{t(`saved.done.${done}`)}</Alert>}
      {silent && searches.length > 0 && (
        <Alert>
          <p>
            <Words text={t("saved.silent")} parts={{ link: <Link to={paths.mailWishes()} /> }} />
          </p>
        </Alert>
      )}
      {searches.length > 0 ? (
        <SavedSearches searches={searches} />
      ) : (
        <EmptyState title={t("saved.empty")} action={<LinkButton look="outline" to={paths.search()}>{t("saved.look")}</LinkButton>}>
          {t("saved.emptyText")}
        </EmptyState>
      )}
    </>
  );
}
