import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Row } from "~/ui/Row";
import { VoteTile } from "~/ui/VoteTile";
import { EntryStatus, markOf } from "./entry-standing";
import type { ShownRow } from "./shown";

/** Where a press on a row comes back to. */
export const rowId = (row: { id: number }) => `entry-${row.id}`;

/** What a department holds, in a list, with its vote. Stands in `<Rows>`; the page's `handle` names the namespace `inventory`. */
export function EntryRow({ row, level }: { row: ShownRow; level?: 2 | 3 }) {
  const { t, i18n } = useTranslation("inventory");
  return (
    <Row
      id={rowId(row)}
      to={paths.entry(row)}
      title={row.title}
      lang={row.language === i18n.language ? undefined : row.language}
      mark={markOf(row)}
      line={row.summary}
      facts={[<EntryStatus key="status" entry={row} />, row.department.name, t(`sensitivity.${row.sensitivity}`)]}
      side={<VoteTile action={paths.voteEntry(row)} count={row.voteCount} voted={row.voted} open={row.votingOpen} title={row.title} />}
      level={level}
    />
  );
}
