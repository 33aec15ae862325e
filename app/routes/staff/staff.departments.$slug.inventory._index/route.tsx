import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentBySlug } from "~/domains/departments/queries.server";
import { KeptRows } from "~/domains/inventory/components/staff/kept-rows";
import { canKeepInventory } from "~/domains/inventory/policy";
import { keptEntries } from "~/domains/inventory/queries.server";
import { deskPaths } from "~/desk-paths";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { placeIn } from "~/platform/paging";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Buttons, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["inventory-desk", "inventory"] };

export const meta = titled((say) => say("inventory-desk:kept.title"));

export const loader = page(async ({ actor, params, url }) => {
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canKeepInventory(signedIn(actor), department));
  const done = /^\d{1,4}-\d{1,4}$/.exec(url.searchParams.get("done") ?? "")?.[0].split("-").map(Number);
  return { department, ...(await keptEntries(department.id, placeIn(url).after ?? null)), done: done ? { listed: done[0]!, changed: done[1]! } : null };
});

export default function KeptInventory() {
  const { t, i18n } = useTranslation("inventory-desk");
  const { department, entries, next, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        title={t("kept.title")}
        lead={t("kept.lead", { name: department.name })}
        above={<Breadcrumb crumbs={[{ text: department.name, to: paths.department(department) }]} />}
      />
      {done && <Alert kind="done" live>{`${t("import.done.listed", { count: done.listed })} ${t("import.done.changed", { count: done.changed })}`}</Alert>}
      <Buttons>
        <LinkButton to={deskPaths.newEntry(department)}>{t("kept.new")}</LinkButton>
        <LinkButton look="outline" to={deskPaths.importEntries(department)}>{t("kept.import")}</LinkButton>
        {entries.length > 0 && (
          <a href={deskPaths.entriesFile(department, i18n.language)} download>
            {t("kept.file")}
          </a>
        )}
      </Buttons>
      {entries.length === 0 ? <EmptyState title={t("kept.none")}>{t("kept.noneText")}</EmptyState> : <KeptRows entries={entries} />}
      {next !== null && (
        <p className="after-list">
          <Link to={deskPaths.keepInventory(department, { after: String(next) })}>{t("kept.more")}</Link>
        </p>
      )}
    </>
  );
}
