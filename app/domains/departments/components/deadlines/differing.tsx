import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Details } from "~/ui/Details";
import { Row, Rows } from "~/ui/Row";
import type { DeadlineField } from "../../model";

interface Named {
  id: number;
  slug: string;
  name: string;
}

interface Props {
  differing: (Named & { fields: { field: DeadlineField; days: number }[] })[];
  departments: Named[];
}

/** Departments that promise otherwise, and the way to let another one do so. */
export function Differing({ differing, departments }: Props) {
  const { t } = useTranslation("deadlines");
  const differs = new Set(differing.map(({ id }) => id));
  return (
    <>
      {differing.length === 0 && <p>{t("differing.none")}</p>}
      <Rows>
        {differing.map((department) => (
          <Row
            key={department.id}
            to={paths.departmentDeadlines(department)}
            title={department.name}
            facts={department.fields.map(({ field, days }) => `${t(`policy.${field}`)}: ${days}`)}
          />
        ))}
      </Rows>
      <Details summary={t("differing.let")}>
        <ul>
          {departments.filter(({ id }) => !differs.has(id)).map((department) => (
            <li key={department.id}>
              <Link to={paths.departmentDeadlines(department)}>{department.name}</Link>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
