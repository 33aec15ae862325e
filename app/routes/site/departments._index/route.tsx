import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentList } from "~/domains/departments/queries.server";
import { known } from "~/domains/inventory/model";
import { inventorySizes } from "~/domains/inventory/queries.server";
import { openRequestCounts } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import styles from "~/ui/styles/record.scss?url";
import { page } from "~/web.server";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const handle = { i18n: ["departments"] };

export const meta = titled((say) => say("departments:list.title"));

export const loader = page(async ({ language }) => {
  const [departments, open, sizes] = await Promise.all([departmentList(language), openRequestCounts(), inventorySizes()]);
  return { departments: departments.map((department) => ({ ...department, open: open[department.id] ?? 0, size: sizes[department.id] ?? null })) };
});

export default function Departments() {
  const { t } = useTranslation("departments");
  const { departments } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("list.title")} lead={t("list.lead")} side={<Link to={paths.metrics()}>{t("list.record")}</Link>} />
      {departments.length === 0 && <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>}
      <Rows>
        {departments.map(({ open, answererCount, size, active, ...department }) => (
          <Row
            key={department.id}
            to={paths.department(department)}
            title={department.name}
            line={department.duty}
            facts={[
              ...(open > 0 ? [<strong key="open">{t("list.open", { count: open })}</strong>] : []),
              ...(active ? [] : [t("list.closed")]),
              ...(answererCount === 0 ? [t("list.notYet")] : [t("list.answerers", { count: answererCount })]),
              ...(size && known(size) > 0 ? [t("list.published", { count: known(size), published: size.published })] : []),
            ]}
            level={2}
          />
        ))}
      </Rows>
    </>
  );
}
