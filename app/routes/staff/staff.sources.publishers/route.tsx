import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { assignPublisher } from "~/domains/catalog-import/commands.server";
import { PublisherForm as Fields } from "~/domains/catalog-import/components/publisher-form";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { publisherPage } from "~/domains/catalog-import/queries.server";
import { NumberInAddress, PublisherForm } from "~/domains/catalog-import/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["sources"] };

export const meta = titled((say) => say("sources:publishers.title"));

export const loader = page(async ({ actor, url }) => {
  allow(canKeepCatalogs(signedIn(actor)));
  const done = url.searchParams.has("done") ? NumberInAddress.parse(url.searchParams.get("datasets")) : null;
  return { ...(await publisherPage()), done };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canKeepCatalogs(person));
  const datasets = await assignPublisher(person, form(PublisherForm));
  return redirect(paths.publishers({ done: 1, datasets }));
});

export default function Publishers() {
  const { t } = useTranslation("sources");
  const { unknown, mappings, departments, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <PageTitle
        title={t("publishers.title")}
        lead={t("publishers.lead")}
        above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.sources() }]} />}
      />
      {done !== null && !refusal && <Alert kind="done" live>{t("publishers.done", { count: done })}</Alert>}
      {refusal && <Alert kind="problem" live>{t("publishers.refused")}</Alert>}
      {unknown.length === 0 && <EmptyState title={t("publishers.none")}>{t("publishers.noneText")}</EmptyState>}
      {unknown.map(({ name, sourceId, source, datasets }) => (
        <Section key={`${sourceId} ${name}`} title={name} look="small" aside={t("publishers.datasets", { count: datasets })}>
          <Fields name={name} source={{ id: sourceId, title: source }} departments={departments} />
        </Section>
      ))}
      {mappings.length > 0 && <h2>{t("publishers.decided")}</h2>}
      {mappings.map(({ id, name, sourceId, source, departmentId }) => (
        <Section key={`${id} ${departmentId}`} title={name} look="small" aside={source ? source.title : t("publishers.everywhere")}>
          <Fields
            name={name}
            source={sourceId !== null && source ? { id: sourceId, title: source.title } : null}
            kept
            departmentId={departmentId}
            departments={departments}
          />
        </Section>
      ))}
    </>
  );
}
