import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentList } from "~/domains/departments/queries.server";
import { openRequestCounts } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import { page } from "~/web.server";

export const handle = { i18n: ["departments"] };

export const meta = titled((say) => say("departments:list.title"));

export const loader = page(async ({ language }) => {
  const [departments, open] = await Promise.all([departmentList(language), openRequestCounts()]);
  return { departments: departments.map((department) => ({ ...department, open: open[department.id] ?? 0 })) };
});

export default function Departments() {
  const { t } = useTranslation("departments");
  const { departments } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("list.title")} lead={t("list.lead")} />
      {departments.length === 0 && <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>}
      <Rows>
        {departments.map(({ open, answererCount, ...department }) => (
          <Row
            key={department.id}
            to={paths.department(department)}
            title={department.name}
            line={department.duty}
            facts={[
              ...(open > 0 ? [<strong key="open">{t("list.open", { count: open })}</strong>] : []),
              ...(answererCount === 0 ? [t("list.notYet")] : []),
            ]}
            level={2}
          />
        ))}
      </Rows>
    </>
  );
}
