import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EntryActions, EntryBar } from "~/domains/inventory/components/entry-actions";
import { EntryFacts } from "~/domains/inventory/components/entry-facts";
import { EntryHistory } from "~/domains/inventory/components/entry-history";
import { EntryStatus, markOf } from "~/domains/inventory/components/entry-standing";
import { canSeeInventorySide } from "~/domains/inventory/policy";
import { entryHistory, entryPage } from "~/domains/inventory/queries.server";
import { deskPaths } from "~/desk-paths";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Columns } from "~/ui/Columns";
import { Markdown } from "~/ui/Markdown";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { Standing } from "~/ui/Standing";
import { page } from "~/web.server";

export const handle = { i18n: ["inventory"] };

export const meta = titled<typeof loader>(
  (_say, { entry }) => entry.title,
  (_say, { entry }) => ({ description: entry.summary }),
);

export const loader = page(async ({ actor, params, url }) => {
  const id = found(numberOfRef(params["ref"]));
  const entry = found(await entryPage(id, actor));
  if (params["ref"] !== refOf(entry)) throw moved(url, paths.entry(entry));
  const said = url.searchParams.get("done");
  const done = entry.following && (said === "joined" || said === "following") ? said : null;
  return { entry, history: await entryHistory(id), done, colleague: canSeeInventorySide(actor, entry.department) } as const;
});

export default function Entry() {
  const { t, i18n } = useTranslation("inventory");
  const { entry, history, done, colleague } = useLoaderData<typeof loader>();
  const lang = entry.language === i18n.language ? undefined : entry.language;
  return (
    <>
      {done && (
        <Alert kind="done" live>
          <p>
            {t(`done.${done}`)} <Link to={paths.newRequest()}>{t("instead")}</Link>
          </p>
        </Alert>
      )}
      <Columns>
        <>
          <PageTitle
            above={<Breadcrumb crumbs={[{ text: t("list.title"), to: paths.inventory() }, { text: String(entry.id) }]} />}
            title={entry.title}
            lang={lang}
          />
          <Standing mark={markOf(entry)} status={<EntryStatus entry={entry} />} line={entry.department.name} />
          <Section title={t("holds")} look="quiet">
            <Markdown html={entry.html} lang={lang} />
          </Section>
        </>
        <div className="stack">
          <Ended entry={entry} />
          <EntryActions entry={entry} />
          {colleague && <Link to={deskPaths.keepEntry(entry)}>{t("keep")}</Link>}
        </div>
      </Columns>
      <Section title={t("facts.label")}>
        <EntryFacts entry={entry} />
      </Section>
      <EntryHistory steps={history} department={entry.department} />
      <EntryBar entry={entry} />
    </>
  );
}

/** Where it is, once it is out, or that it is no longer listed. */
function Ended({ entry }: { entry: ReturnType<typeof useLoaderData<typeof loader>>["entry"] }) {
  const { t } = useTranslation("inventory");
  if (entry.dataset) {
    return (
      <Alert kind="done">
        <p>
          {t("published")} <Link to={paths.dataset(entry.dataset)}>{entry.dataset.title}</Link>
        </p>
      </Alert>
    );
  }
  return entry.status === "removed" ? <Alert>{t("removed", { who: entry.department.shortName })}</Alert> : null;
}
