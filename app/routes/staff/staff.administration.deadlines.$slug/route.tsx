import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeDeadlines, undoDeadlines } from "~/domains/departments/commands.server";
import { ActDone, Acts } from "~/domains/departments/components/deadlines/acts";
import { PolicyForm } from "~/domains/departments/components/deadlines/policy-form";
import { canManageDeadlines } from "~/domains/departments/policy";
import { cityPolicy, deadlineActs, departmentBySlug, ownDeadlines } from "~/domains/departments/queries.server";
import { DeadlinesShown, OwnDeadlinesForm } from "~/domains/departments/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { moved } from "~/platform/web/moved.server";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["deadlines", "administration"] };

export const meta = titled<typeof loader>((say, { department }) => `${say("deadlines:title")}: ${department.name}`);

export const loader = page(async ({ actor, params, url }) => {
  allow(canManageDeadlines(signedIn(actor)));
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  if (department.slug !== params["slug"]) throw moved(url, paths.departmentDeadlines(department));
  const { done } = DeadlinesShown.parse(Object.fromEntries(url.searchParams));
  const [own, city, acts] = await Promise.all([ownDeadlines(department.id), cityPolicy(), deadlineActs({ departmentId: department.id })]);
  return { department, own, city, acts, done: acts.find(({ id }) => id === done) ?? null };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  allow(canManageDeadlines(person));
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  const wanted = form(OwnDeadlinesForm);
  const done = wanted.act === "undo" ? await undoDeadlines(person, wanted.done) : await changeDeadlines(person, department.id, wanted);
  return redirect(`${paths.departmentDeadlines(department)}${done === null ? "" : `?done=${done}`}`);
});

export default function DepartmentDeadlines() {
  const { t } = useTranslation(["deadlines", "administration"]);
  const { department, own, city, acts, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const crumbs = [
    { text: t("administration:title"), to: paths.administration() },
    { text: t("title"), to: paths.deadlines() },
  ];
  return (
    <>
      <PageTitle title={department.name} lead={t("differing.lead")} above={<Breadcrumb crumbs={crumbs} />} />
      {refusal?.refused === "conflict" && <Alert kind="problem" live>{t("acts.changedSince")}</Alert>}
      {done && !refusal && <ActDone act={done} />}
      <PolicyForm key={JSON.stringify(own)} policy={own} city={city} />
      <Section title={t("acts.title")}>
        <Acts acts={acts} />
      </Section>
    </>
  );
}
