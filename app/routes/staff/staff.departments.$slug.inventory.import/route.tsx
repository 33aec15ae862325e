import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentBySlug } from "~/domains/departments/queries.server";
import { applyImport, previewImport } from "~/domains/inventory/commands.server";
import { ImportColumns } from "~/domains/inventory/components/staff/import-columns";
import { ImportPreviewShown } from "~/domains/inventory/components/staff/import-preview";
import { canKeepInventory } from "~/domains/inventory/policy";
import { deskPaths } from "~/desk-paths";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { tableSent } from "~/platform/web/uploaded.server";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { drawn } from "~/ui/forms/drawn";
import { FileOrText } from "~/ui/forms/FileOrText";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["inventory-desk", "inventory"] };

export const meta = titled((say) => say("inventory-desk:import.title"));

export const loader = page(async ({ actor, params }) => {
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canKeepInventory(signedIn(actor), department));
  return { department };
});

export const action = command(async ({ actor, params, request, language }) => {
  const person = signedIn(actor);
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canKeepInventory(person, department));
  const posted = await request.formData();
  const text = await tableSent(posted);
  if (posted.get("act") !== "apply") return { preview: await previewImport(person, department.id, text, language), text };
  const { listed, changed } = await applyImport(person, department.id, { text, seen: String(posted.get("seen")) }, language);
  return redirect(deskPaths.keepInventory(department, { done: `${listed}-${changed}` }));
});

export default function ImportInventory() {
  const { t, i18n } = useTranslation("inventory-desk");
  const { department } = useLoaderData<typeof loader>();
  const data = useActionData<typeof action>();
  const refusal = useRefusal();
  const checked = data && "preview" in data ? data : null;
  const { field, errors } = drawn<"file" | "text">(refusal?.lastResult, {});
  const crumbs = [{ text: department.name, to: paths.department(department) }, { text: t("kept.title"), to: deskPaths.keepInventory(department) }];
  return (
    <>
      <PageTitle title={t("import.title")} lead={t("import.lead")} above={<Breadcrumb crumbs={crumbs} />} />
      {refusal?.refused === "conflict" && <Alert kind="problem" live title={t("overtaken.title")}>{t("overtaken.import")}</Alert>}
      {checked && <ImportPreviewShown preview={checked.preview} text={checked.text} />}
      <Section title={t(checked ? "import.again" : "import.which")}>
        <FileOrText
          words={{ file: t("import.file"), fileHint: t("import.fileHint"), text: t("import.text"), textHint: t("import.textHint"), check: t("import.check") }}
          {...{ field, errors }}
        />
      </Section>
      <Section title={t("import.columns")}>
        <p>
          <a href={deskPaths.entriesFile(department, i18n.language, { template: "1" })} download>
            {t("import.template")}
          </a>
        </p>
        <ImportColumns />
      </Section>
    </>
  );
}
