import { useTranslation } from "react-i18next";
import { deskPaths } from "~/desk-paths";
import { Row, Rows } from "~/ui/Row";
import { EntryStatus, markOf } from "../entry-standing";
import type { ShownRow } from "../shown";

type Kept = Pick<ShownRow, "id" | "slug" | "title" | "language" | "status" | "sensitivity" | "plannedOn" | "plannedPrecision" | "late" | "voteCount"> & { key: string | null };

/** What a department lists, for those who keep it: what is wanted most first. */
export function KeptRows({ entries }: { entries: Kept[] }) {
  const { t, i18n } = useTranslation(["inventory-desk", "inventory"]);
  return (
    <Rows>
      {entries.map((entry) => (
        <Row
          key={entry.id}
          level={2}
          to={deskPaths.keepEntry(entry)}
          title={entry.title}
          lang={entry.language === i18n.language ? undefined : entry.language}
          mark={markOf(entry)}
          facts={[
            <EntryStatus key="status" entry={entry} />,
            t("kept.votes", { count: entry.voteCount }),
            t(`inventory:sensitivity.${entry.sensitivity}`),
            ...(entry.key ? [entry.key] : []),
          ]}
        />
      ))}
    </Rows>
  );
}
