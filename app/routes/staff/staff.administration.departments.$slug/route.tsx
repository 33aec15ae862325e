import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeDepartment, undoDepartmentChange } from "~/domains/departments/commands.server";
import { DepartmentChanges } from "~/domains/departments/components/department-changes";
import { DepartmentForm as Fields } from "~/domains/departments/components/department-form";
import { canManageDepartments } from "~/domains/departments/policy";
import { departmentBySlug, departmentChanges, departmentToManage, departmentsToManage } from "~/domains/departments/queries.server";
import { DepartmentForm, UndoForm } from "~/domains/departments/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { useRefusal } from "~/platform/web/use-refusal";
import { titled } from "~/platform/i18n/titled";
import { moved } from "~/platform/web/moved.server";
import { redirect } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Buttons } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "deadlines"] };

export const meta = titled<typeof loader>((_say, { department }) => department.name);

export const loader = page(async ({ actor, params, url }) => {
  allow(canManageDepartments(signedIn(actor)));
  const slug = params["slug"] ?? "";
  const department = await departmentToManage(slug);
  if (!department) throw moved(url, paths.manageDepartment(found(await departmentBySlug(slug))));
  const [changes, others] = await Promise.all([departmentChanges(department.id), departmentsToManage()]);
  return { department, changes, others, saved: url.searchParams.has("saved") };
});

export const action = command(async ({ actor, params, request, form }) => {
  const person = signedIn(actor);
  allow(canManageDepartments(person));
  const { id } = found(await departmentBySlug(params["slug"] ?? ""));
  const posted = await request.formData();
  const department = await (posted.has("undo") ? undoDepartmentChange(person, id, form(UndoForm).undo) : changeDepartment(person, id, form(DepartmentForm)));
  return redirect(`${paths.manageDepartment(department)}?saved=1`);
});

export default function Department() {
  const { t } = useTranslation(["administration", "deadlines"]);
  const { department, changes, others, saved } = useLoaderData<typeof loader>();
  const refused = useRefusal()?.refused;
  const crumbs = [
    { text: t("title"), to: paths.administration() },
    { text: t("departments.title"), to: paths.manageDepartments() },
  ];
  return (
    <>
      <PageTitle title={department.name} above={<Breadcrumb crumbs={crumbs} />} />
      {refused === "conflict" && <Alert kind="problem" live>{t("members.changedSince")}</Alert>}
      {saved && !refused && <Alert kind="done" live>{t("departments.saved")}</Alert>}
      <Buttons>
        <Link to={paths.members(department)}>{t("departments.manageMembers")}</Link>
        <Link to={paths.departmentDeadlines(department)}>{t("deadlines:title")}</Link>
        <Link to={paths.department(department)}>{t("departments.public")}</Link>
      </Buttons>
      <Fields key={`${department.slug}-${changes[0]?.id}`} department={department} others={others} />
      <DepartmentChanges changes={changes} departments={others} />
    </>
  );
}
