import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Marked } from "~/ui/Marked";
import { Row } from "~/ui/Row";
import { VoteTile } from "~/ui/VoteTile";
import { markOf } from "./request-mark";
import type { ShownRow } from "./shown";
import { StatusLine } from "./status-line";

export interface RequestRowProps {
  row: ShownRow;
  level?: 2 | 3;
  /** False where the same request stands higher on the page: a press comes back to that one. */
  anchored?: boolean;
  /** As a search found it, with the words marked. */
  marked?: { title: string; line: string } | null;
}

/** A request in a list, with its vote. Stands in `<Rows>`; the page's `handle` names the namespace `requests`. */
export function RequestRow({ row, level, anchored = true, marked }: RequestRowProps) {
  const { t, i18n } = useTranslation("requests");
  const { day } = useFormat();
  const foreign = row.language !== i18n.language;
  return (
    <Row
      id={anchored ? rowId(row) : undefined}
      to={paths.request(row)}
      title={marked ? <Marked text={marked.title} /> : row.title}
      lang={foreign ? row.language : undefined}
      mark={{ state: markOf(row), late: row.late !== null }}
      line={marked?.line ? <Marked text={marked.line} /> : row.summary}
      facts={[
        <StatusLine key="status" request={row} />,
        row.department?.name ?? t("noDepartment"),
        t(foreign ? `askedOnIn.${row.language}` : "askedOn", { date: day(row.createdAt) }),
      ]}
      side={<VoteTile action={paths.vote(row)} count={row.voteCount} voted={row.voted} open={row.votingOpen} title={row.title} />}
      level={level}
    />
  );
}

/** Where a press on a row comes back to. */
export const rowId = (row: { id: number }) => `request-${row.id}`;
