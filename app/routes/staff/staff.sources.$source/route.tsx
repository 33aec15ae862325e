import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonActor } from "~/domains/activity/actor";
import { askForRun, readDaily, removeSource } from "~/domains/catalog-import/commands.server";
import { RunHistory } from "~/domains/catalog-import/components/run-history";
import { SourceActs } from "~/domains/catalog-import/components/source-acts";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { sourcePage } from "~/domains/catalog-import/queries.server";
import { NumberInAddress, SourceAct } from "~/domains/catalog-import/schemas";
import { paths } from "~/paths";
import { isDemonstration } from "~/platform/demonstration.server";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { useFormat } from "~/platform/i18n/use-format";
import { placeIn } from "~/platform/paging";
import { redirect } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { DefinitionList } from "~/ui/DefinitionList";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["sources"] };

export const meta = titled<typeof loader>((_say, { source }) => source.title);

export const loader = page(async ({ actor, params, url }) => {
  allow(canKeepCatalogs(signedIn(actor)));
  const place = placeIn(url);
  const shown = found(await sourcePage(NumberInAddress.parse(params["source"]), place));
  return { ...shown, newest: place.after === undefined, demonstration: await isDemonstration() };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  allow(canKeepCatalogs(person));
  const { source } = found(await sourcePage(NumberInAddress.parse(params["source"])));
  return redirect(await carryOut(person, source, form(SourceAct).act));
});

/** Does it, and says where to go on. */
async function carryOut(person: PersonActor, source: { id: number }, act: SourceAct["act"]): Promise<string> {
  if (act === "try" || act === "import") return paths.importRun(source, { id: await askForRun(person, source.id, { dryRun: act === "try" }) });
  if (act === "remove") await removeSource(person, source.id);
  else await readDaily(person, source.id, act === "resume");
  return act === "remove" ? paths.sources() : paths.source(source);
}

export default function Source() {
  const { t } = useTranslation("sources");
  const { number } = useFormat();
  const { source, history, newest, demonstration } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={source.title} lead={t(`state.${source.state}`)} above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.sources() }]} />} />
      <DefinitionList
        items={[
          { label: t("add.address"), value: <span className="wraps">{source.address}</span> },
          { label: t("add.reader"), value: t(`reader.${source.reader as "dcat-us"}`) },
          { label: t("datasets"), value: number(source.datasets) },
          { label: t("lastSuccess"), value: source.checkedAt ? <When at={source.checkedAt} as="exact" /> : t("never") },
          { label: t("next"), value: source.daily && source.dueAt ? <When at={source.dueAt} as="exact" /> : null },
          { label: t("failingSince"), value: source.failingSince && <When at={source.failingSince} as="exact" /> },
        ]}
      />
      {source.state === "stopped" && source.last && (
        <Alert title={t("waits.title")}>
          {t("waits.text")} <Link to={paths.importRun(source, source.last)}>{t("waits.see")}</Link>
        </Alert>
      )}
      <SourceActs source={source} demonstration={demonstration} />
      <Section id="history" title={t("history.title")}>
        {history.rows.length === 0 ? <p>{t("history.none")}</p> : <RunHistory source={source} runs={history.rows} />}
        <Pager next={history.next && paths.source(source, history.next, "history")} first={newest ? null : paths.source(source, {}, "history")} />
      </Section>
    </>
  );
}
