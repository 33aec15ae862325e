import { Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DatasetRow } from "~/domains/datasets/components/dataset-row";
import { RequestRow } from "~/domains/requests/components/request-row";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Marked } from "~/ui/Marked";
import { Row, Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { type Kind, kinds, mostFound } from "../model";
import { Close } from "./meant";
import type { Filters, ShownSearch } from "./shown";

export interface FoundProps {
  filters: Filters;
  found: ShownSearch;
}

/** Everything that was found, or one kind of it. */
export function Found({ filters, found }: FoundProps) {
  if (filters.kind) return <Rows>{rowsOf(filters.kind, found, 2)}</Rows>;
  // A department that goes by these words is what was meant.
  const first = found.close === "rest" || (!found.close && found.departments.some(({ named }) => named));
  const order: Kind[] = first ? ["department", "dataset", "request"] : ["dataset", "request", "department"];
  return order.filter((kind) => found.counts[kind] > 0).map((kind) => (
    <Fragment key={kind}>
      <FoundOfKind {...{ kind, filters, found }} />
      {found.close === "rest" && kind === "department" && (
        <p className="after-list">
          <Close found={found} />
        </p>
      )}
    </Fragment>
  ));
}

function FoundOfKind({ kind, filters, found }: FoundProps & { kind: Kind }) {
  const { t } = useTranslation("search");
  const { number } = useFormat();
  const rows = rowsOf(kind, found, 3);
  const count = found.counts[kind];
  const n = count > mostFound ? t("atLeast", { n: number(mostFound) }) : number(count);
  return (
    <Section
      title={t(`section.${kind}`)}
      aside={count > rows.length && <Link to={paths.search({ ...filters, kind })}>{t(`allOf.${kind}`, { count, n })}</Link>}
    >
      <Rows>{rows}</Rows>
    </Section>
  );
}

function rowsOf(kind: Kind, { requests, datasets, departments }: ShownSearch, level: 2 | 3): ReactNode[] {
  if (kind === "request") return requests.map((row) => <RequestRow key={row.id} {...{ row, level, marked: row.marked }} />);
  if (kind === "dataset") return datasets.map((row) => <DatasetRow key={row.id} {...{ row, level, marked: row.marked }} />);
  return departments.map((row) => (
    <Row
      key={row.id}
      to={paths.department(row)}
      title={<Marked text={row.marked?.title ?? row.name} />}
      line={row.marked?.line && <Marked text={row.marked.line} />}
      level={level}
    />
  ));
}

export const isEmpty = ({ counts }: ShownSearch, kind: Kind | undefined) => (kind ? [kind] : kinds).every((one) => counts[one] === 0);
