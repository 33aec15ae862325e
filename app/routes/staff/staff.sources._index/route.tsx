import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addSource } from "~/domains/catalog-import/commands.server";
import { SourceForm as Fields } from "~/domains/catalog-import/components/source-form";
import { SourceRow } from "~/domains/catalog-import/components/source-row";
import { UnlistedDatasets } from "~/domains/catalog-import/components/unlisted-datasets";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { patientDays, sourceList, unlisted } from "~/domains/catalog-import/queries.server";
import { SourceForm } from "~/domains/catalog-import/schemas";
import { paths } from "~/paths";
import { isDemonstration } from "~/platform/demonstration.server";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Buttons } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["sources"] };

export const meta = titled((say) => say("sources:title"));

export const loader = page(async ({ actor }) => {
  allow(canKeepCatalogs(signedIn(actor)));
  const [list, late, demonstration] = await Promise.all([sourceList(), unlisted(), isDemonstration()]);
  return { ...list, late, days: patientDays, demonstration };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canKeepCatalogs(person));
  const { source, run } = await addSource(person, form(SourceForm));
  return redirect(run === null ? paths.source({ id: source }) : paths.importRun({ id: source }, { id: run }));
});

export default function Sources() {
  const { t } = useTranslation("sources");
  const { sources, waiting, unknown, late, days, demonstration } = useLoaderData<typeof loader>();
  const refused = useRefusal() !== undefined;
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {sources.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
      <Rows>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </Rows>
      <Buttons>
        <Link to={paths.publishers()}>{unknown > 0 ? t("publishers.count", { count: unknown }) : t("publishers.title")}</Link>
        <Link to={paths.matches()}>{waiting > 0 ? t("matches.count", { count: waiting }) : t("matches.title")}</Link>
      </Buttons>
      <UnlistedDatasets datasets={late} days={days} />
      <Details summary={t("add.title")} open={refused || sources.length === 0}>
        {demonstration ? <p>{t("demonstration")}</p> : <Fields />}
      </Details>
    </>
  );
}
