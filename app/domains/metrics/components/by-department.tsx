import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { Details } from "~/ui/Details";
import { PromiseLine } from "~/ui/PromiseLine";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import { type PublicRecord, lineOf, tookOf } from "../model";

type Own = Pick<AsJson<PublicRecord>, "asked" | "answered" | "lateNow" | "onTime" | "decision" | "ticks">;
interface Department {
  slug: string;
  name: string;
  record: Own;
}

/** Lines are drawn for so many, the most asked; the table has all. */
const mostDrawn = 12;
const mostTicks = 150;

/** The promise line, a row a department. */
export function ByDepartment({ departments }: { departments: Department[] }) {
  const { t } = useTranslation("metrics");
  const { number } = useFormat();
  const lines = departments.slice(0, mostDrawn).map((department) => ({ ...department, line: lineOf(department.record.ticks, mostTicks) }));
  const each = Math.max(1, ...lines.map(({ line }) => line?.each ?? 1));
  const link = ({ slug, name }: Department) => <Link to={paths.department({ slug })}>{name}</Link>;
  return (
    <Section title={t("departments.title")} aside={<Link to={paths.departments()}>{t("departments.all")}</Link>}>
      <p>{t("departments.line")} {each > 1 && t("departments.several", { each: number(each) })}</p>
      <ul className="record__rows list-plain">
        {lines.map(({ line, ...department }) => (
          <li key={department.slug}>
            {link(department)}
            {line && <PromiseLine limitAt={line.limitAt} ticks={line.ticks} />}
            <span>{t("departments.inTime", { kept: number(department.record.onTime.kept), cases: number(department.record.onTime.cases) })}</span>
          </li>
        ))}
      </ul>
      <Details summary={t("asTable")}>
        <Table
          caption={t("departments.caption")}
          columns={[{ header: t("departments.name") }, ...(["asked", "answered", "due", "kept", "half", "lateNow"] as const).map((name) => ({ header: t(`departments.column.${name}`), figure: true }))]}
          rows={departments.map((department) => {
            const { asked, answered, onTime, decision, lateNow } = department.record;
            const { half } = tookOf(decision);
            return { key: department.slug, cells: [link(department), number(asked), number(answered), number(onTime.cases), number(onTime.kept), half === null ? t("departments.few") : number(half), number(lateNow)] };
          })}
        />
      </Details>
    </Section>
  );
}
