import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentBySlug } from "~/domains/departments/queries.server";
import { allReasons } from "~/domains/refusals/queries.server";
import { addTemplate } from "~/domains/templates/commands.server";
import { TemplateList } from "~/domains/templates/components/template-list";
import { canManageTemplates, canSeeTemplates } from "~/domains/templates/policy";
import { templatesOf } from "~/domains/templates/queries.server";
import { TemplateForm } from "~/domains/templates/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { moved } from "~/platform/web/moved.server";
import { redirect } from "~/platform/web/reply";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["templates", "requests"] };

export const meta = titled<typeof loader>((say, { department }) => say("templates:of", { name: department.name }));

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  const owned = { departmentId: department.id };
  allow(canSeeTemplates(person, owned));
  if (params["slug"] !== department.slug) throw moved(url, paths.templates(department));
  const [templates, reasons] = await Promise.all([templatesOf(department.id), allReasons()]);
  return { department, templates, reasons, managed: canManageTemplates(person, owned) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const { id } = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canManageTemplates(person, { departmentId: id }));
  return redirect(paths.template({ id: await addTemplate(person, id, form(TemplateForm)) }, { done: "added" }));
});

export default function Templates() {
  const { t } = useTranslation(["templates", "requests"]);
  const { department, ...list } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} above={<Breadcrumb crumbs={[{ text: department.name, to: paths.department(department) }]} />} />
      <TemplateList {...list} />
    </>
  );
}
