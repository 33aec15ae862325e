import { Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/Button";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { BeginReview } from "./begin-review";
import { InboxRow } from "./inbox-row";
import { givesNews } from "./moves";
import { RouteForm } from "./route-form";
import type { Choices, ShownInbox, ShownInboxRow } from "./shown";

export interface InboxSectionProps {
  section: ShownInbox["sections"][number];
  /** To send a request to; only for those who may. */
  departments: Choices["departments"];
  /** The address with a row's answer form open, or with none. */
  opened: (id: number | null) => string;
  /** The row that is open, with its form. */
  open: { id: number; form: ReactNode } | null;
}

export function InboxSection({ section: { name, rows }, departments, opened, open }: InboxSectionProps) {
  const { t } = useTranslation("staff");
  return (
    <Section title={t(`inbox.section.${name}`)}>
      {(name === "route" || name === "absent" || name === "confirm") && <p className="soft">{t(`inbox.hint.${name}`)}</p>}
      <Rows>
        {rows.map((row) => {
          const isOpen = open?.id === row.id;
          const routes = row.may.route && (name === "route" || name === "absent");
          return (
            <Fragment key={row.id}>
              <InboxRow row={row} act={<Act {...{ row, isOpen, opened }} />} />
              {routes && (
                <li className="rows__more">
                  <RouteForm request={row} departments={departments} back="inbox" />
                </li>
              )}
              {isOpen && <li className="rows__more">{open.form}</li>}
            </Fragment>
          );
        })}
      </Rows>
    </Section>
  );
}

function Act({ row, isOpen, opened }: { row: ShownInboxRow; isOpen: boolean; opened: InboxSectionProps["opened"] }) {
  const { t } = useTranslation("staff");
  if (row.may.confirm) return <LinkButton look="outline" to={row.reviewId ? paths.review({ id: row.reviewId }) : paths.reviews()}>{t("inbox.confirm")}</LinkButton>;
  if (!row.may.answer) return <LinkButton look="plain" to={paths.staffRequest(row)}>{t("inbox.open")}</LinkButton>;
  if (row.status === "submitted" && row.late === null && !isOpen) return <BeginReview request={row} />;
  return (
    <Link className="usa-button usa-button--plain" to={opened(isOpen ? null : row.id)} preventScrollReset aria-expanded={isOpen}>
      {t(isOpen ? "inbox.close" : row.section === "ready" ? "inbox.release" : givesNews(row) ? "inbox.update" : "inbox.answer")}
      <span className="heard-only">: {row.title}</span>
    </Link>
  );
}
