import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonActor } from "~/domains/activity/actor";
import { allReasons } from "~/domains/refusals/queries.server";
import { bringBackVersion, changeTemplate, retireTemplate } from "~/domains/templates/commands.server";
import { TemplateForm as Fields } from "~/domains/templates/components/template-form";
import { TemplateVersions } from "~/domains/templates/components/template-versions";
import { titleIn } from "~/domains/templates/model";
import { canManageTemplates, canSeeTemplates } from "~/domains/templates/policy";
import { templateToManage } from "~/domains/templates/queries.server";
import { TemplateDone, TemplateForm, TemplatePress } from "~/domains/templates/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Button } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["templates", "requests"] };

export const meta = titled((say) => say("templates:title"));

async function templateOf(person: PersonActor, ref: string | undefined) {
  const template = found(await templateToManage(found(numberOfRef(ref))));
  allow(canSeeTemplates(person, template));
  return template;
}

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const template = await templateOf(person, params["template"]);
  return { template, reasons: await allReasons(), managed: canManageTemplates(person, template), done: TemplateDone.parse(url.searchParams.get("done")) };
});

const deeds = { change: "changed", back: "back", retire: "retired", restore: "restored" } as const;

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const { id, ...owned } = await templateOf(person, params["template"]);
  allow(canManageTemplates(person, owned));
  const press = form(TemplatePress);
  if (press.act === "change") await changeTemplate(person, id, form(TemplateForm), press.seenVersion);
  else if (press.act === "back") await bringBackVersion(person, id, press.version, press.seenVersion);
  else await retireTemplate(person, id, press.act === "retire");
  return redirect(paths.template({ id }, { done: deeds[press.act] }));
});

export default function Template() {
  const { t, i18n } = useTranslation(["templates", "requests"]);
  const { template, reasons, managed, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const newest = template.versions[0]!;
  const { department, retiredAt } = template;
  const above = department ? { text: t("of", { name: department.name }), to: paths.templates(department) } : { text: t("cityTitle"), to: paths.cityTemplates() };
  return (
    <>
      <PageTitle title={titleIn(i18n.language, newest)} lead={retiredAt ? t("retired") : t("uses", { count: template.uses })} above={<Breadcrumb crumbs={[above]} />} />
      {done && !refusal && <Alert kind="done" live>{t(`done.${done}`)}</Alert>}
      {refusal?.refused === "conflict" && <Alert kind="problem" live>{t("behind")}</Alert>}
      {managed && <Fields key={newest.id} reasons={reasons} template={{ ...template, ...newest, seenVersion: newest.id }} />}
      {managed && (
        <Form method="post" className="after-list">
          <Button look="outline" name="act" value={retiredAt ? "restore" : "retire"}>
            {t(retiredAt ? "restore" : "retire")}
          </Button>
        </Form>
      )}
      <TemplateVersions {...{ template, managed }} />
    </>
  );
}
