import { useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { departmentBySlug } from "~/domains/departments/queries.server";
import { listEntry } from "~/domains/inventory/commands.server";
import { EntryForm } from "~/domains/inventory/components/staff/entry-form";
import { canKeepInventory } from "~/domains/inventory/policy";
import { possibleOwners } from "~/domains/inventory/queries.server";
import { NewEntryForm } from "~/domains/inventory/schemas";
import { deskPaths } from "~/desk-paths";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["inventory-desk", "inventory"] };

export const meta = titled((say) => say("inventory-desk:new.title"));

export const loader = page(async ({ actor, params }) => {
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canKeepInventory(signedIn(actor), department));
  return { department, owners: await possibleOwners(department.id), submissionKey: randomUUID() };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canKeepInventory(person, department));
  return redirect(paths.entry(await listEntry(person, department.id, form(NewEntryForm))));
});

export default function NewEntry() {
  const { t } = useTranslation("inventory-desk");
  const { department, owners, submissionKey } = useLoaderData<typeof loader>();
  const crumbs = [{ text: department.name, to: paths.department(department) }, { text: t("kept.title"), to: deskPaths.keepInventory(department) }];
  return (
    <>
      <PageTitle title={t("new.title")} lead={t("new.lead")} above={<Breadcrumb crumbs={crumbs} />} />
      <EntryForm {...{ owners, submissionKey }} />
    </>
  );
}
