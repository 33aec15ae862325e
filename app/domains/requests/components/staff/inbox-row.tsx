import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Badge } from "~/ui/Badge";
import { Row } from "~/ui/Row";
import { Words } from "~/ui/Words";
import { markOf } from "../request-mark";
import { rowId } from "../request-row";
import { StatusLine } from "../status-line";
import { InboxPromise } from "./inbox-promise";
import type { ShownInboxRow } from "./shown";

/** A request in the inbox: where it stands, how many wait and since when, and the one thing to do with it. */
export function InboxRow({ row, act }: { row: ShownInboxRow; act: ReactNode }) {
  const { t, i18n } = useTranslation(["staff", "appeals", "colleagues"]);
  const { number, relative } = useFormat();
  return (
    <Row
      id={rowId(row)}
      to={paths.staffRequest(row)}
      title={row.title}
      lang={row.language === i18n.language ? undefined : row.language}
      mark={{ state: markOf(row), late: row.late !== null }}
      facts={[
        <StatusLine key="status" request={row} />,
        row.department?.shortName ?? t("inbox.filter.noDepartment"),
        ...(row.may.own ? [t("appeals:ownRow")] : []),
        ...(row.assignee ? [t("colleagues:assign.whose", { name: row.assignee })] : []),
        ...row.labels.map((name) => <Badge key={name} soft>{name}</Badge>),
        t("inbox.askedAgo", { when: relative(row.createdAt) }),
      ]}
      side={
        <div className="desk">
          <p className="desk__votes">
            <Words text={t("inbox.votes", { count: row.voteCount, shown: number(row.voteCount) })} parts={{ number: <strong /> }} />
          </p>
          <InboxPromise row={row} />
          <div className="desk__act">{act}</div>
        </div>
      }
    />
  );
}
