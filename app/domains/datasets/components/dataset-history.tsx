import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import { RevisionLine } from "./revision-line";
import type { ShownRevision } from "./shown";

/** What changed since the city's list was first read, newest first. */
export function DatasetHistory({ revisions, firstSeenAt }: { revisions: ShownRevision[]; firstSeenAt: string }) {
  const { t } = useTranslation("datasets");
  const { day } = useFormat();
  const steps = revisions.map((revision) => ({
    id: `change-${revision.id}`,
    at: revision.at,
    children: revision.fields.map((field) => <RevisionLine key={field} {...{ field, revision }} />),
  }));
  return (
    <Section title={t("history.heading")}>
      {steps.length > 0 ? <Timeline items={steps} /> : <p>{t("history.none", { date: day(firstSeenAt) })}</p>}
      {steps.length > 0 && <p className="soft small">{t("history.first", { date: day(firstSeenAt) })}</p>}
    </Section>
  );
}
