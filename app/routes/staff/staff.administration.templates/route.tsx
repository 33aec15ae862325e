import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allReasons } from "~/domains/refusals/queries.server";
import { addTemplate } from "~/domains/templates/commands.server";
import { TemplateList } from "~/domains/templates/components/template-list";
import { canManageTemplates } from "~/domains/templates/policy";
import { templatesOf } from "~/domains/templates/queries.server";
import { TemplateForm } from "~/domains/templates/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["templates", "requests"] };

export const meta = titled((say) => say("templates:cityTitle"));

const city = { departmentId: null };

export const loader = page(async ({ actor }) => {
  allow(canManageTemplates(signedIn(actor), city));
  const [templates, reasons] = await Promise.all([templatesOf(null), allReasons()]);
  return { templates, reasons };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canManageTemplates(person, city));
  return redirect(paths.template({ id: await addTemplate(person, null, form(TemplateForm)) }, { done: "added" }));
});

export default function CityTemplates() {
  const { t } = useTranslation(["templates", "requests"]);
  const { templates, reasons } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("cityTitle")} lead={t("lead")} />
      <TemplateList {...{ templates, reasons }} managed />
    </>
  );
}
