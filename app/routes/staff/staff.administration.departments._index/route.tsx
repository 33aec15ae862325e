import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { createDepartment } from "~/domains/departments/commands.server";
import { DepartmentForm as Fields } from "~/domains/departments/components/department-form";
import { canManageDepartments } from "~/domains/departments/policy";
import { departmentsToManage } from "~/domains/departments/queries.server";
import { DepartmentForm } from "~/domains/departments/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Details } from "~/ui/Details";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration"] };

export const meta = titled((say) => say("administration:departments.title"));

export const loader = page(async ({ actor }) => {
  allow(canManageDepartments(signedIn(actor)));
  return { departments: await departmentsToManage() };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canManageDepartments(person));
  const department = await createDepartment(person, form(DepartmentForm));
  return redirect(paths.members(department));
});

export default function Departments() {
  const { t } = useTranslation("administration");
  const { departments } = useLoaderData<typeof loader>();
  const refused = useRefusal() !== undefined;
  return (
    <>
      <PageTitle title={t("departments.title")} above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.administration() }]} />} />
      <Details summary={t("departments.add")} open={refused || departments.length === 0}>
        <Fields others={departments} />
      </Details>
      <Rows>
        {departments.map((department) => (
          <Row
            key={department.id}
            level={2}
            to={paths.manageDepartment(department)}
            title={department.name}
            facts={[
              department.abbreviation,
              ...(department.active ? [] : [t("departments.closed")]),
              department.memberCount === 0 ? t("departments.nobody") : t("departments.members", { count: department.memberCount }),
            ]}
          />
        ))}
      </Rows>
    </>
  );
}
