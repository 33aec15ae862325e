import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Pager } from "~/ui/Pager";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import { RevisionLine } from "./revision-line";
import type { ShownDataset, ShownHistory } from "./shown";

interface Props {
  dataset: ShownDataset;
  history: ShownHistory;
  /** Whether it begins with the newest. */
  first: boolean;
}

const changeId = ({ id }: { id: number }) => `change-${id}`;

/** What changed since the city's list was first read, newest first. */
export function DatasetHistory({ dataset, history: { rows, next }, first }: Props) {
  const { t } = useTranslation("datasets");
  const { day } = useFormat();
  const { firstSeenAt } = dataset;
  const last = rows.at(-1);
  const steps = rows.map((revision) => ({
    id: changeId(revision),
    at: revision.at,
    children: revision.fields.map((field) => <RevisionLine key={field} {...{ field, revision }} />),
  }));
  return (
    <Section id="history" title={t("history.heading")}>
      {steps.length > 0 && <Timeline items={steps} />}
      {!next && <p className={steps.length > 0 ? "soft small" : undefined}>{t(steps.length > 0 || !first ? "history.first" : "history.none", { date: day(firstSeenAt) })}</p>}
      <Pager
        next={next && paths.dataset(dataset, next, last && next.show ? changeId(last) : "history")}
        first={first ? null : paths.dataset(dataset, {}, "history")}
      />
    </Section>
  );
}
