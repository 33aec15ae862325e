import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import type { InventoryStatus } from "../model";
import type { ShownStep } from "./shown";

/** Every step of an entry, newest first, each with its permanent link. */
export function EntryHistory({ steps, department }: { steps: ShownStep[]; department: { shortName: string } }) {
  const { t } = useTranslation("inventory");
  const items = steps.map((step) => ({ id: `activity-${step.id}`, at: step.at, children: <Step step={step} who={department.shortName} /> }));
  return (
    <Section title={t("history")}>
      <Timeline items={items} />
    </Section>
  );
}

function Step({ step, who }: { step: ShownStep; who: string }) {
  const { i18n } = useTranslation("inventory");
  const words = useStepWords(step, who);
  return (
    <>
      <p>{words}</p>
      {step.note && (
        <p className="as-typed" lang={step.note.language === i18n.language ? undefined : step.note.language}>
          {step.note.body}
        </p>
      )}
    </>
  );
}

function useStepWords({ verb, from, plannedOn, before, fields }: ShownStep, who: string): string {
  const { t } = useTranslation("inventory");
  const { promised, list } = useFormat();
  const dated = (said: string) => (said.length === 7 ? promised(`${said}-01`, "month") : promised(said, "day"));
  switch (verb) {
    case "inventory.scheduled":
      return before ? t("step.moved", { who, from: dated(before), to: dated(plannedOn ?? "") }) : t("step.scheduled", { who, date: dated(plannedOn ?? "") });
    case "inventory.changed":
      return t("step.changed", { who, what: list(fields.flatMap((name) => (shown.some((one) => one === name) ? [t(`changed.${name as Field}`)] : []))) });
    case "inventory.published":
    case "inventory.removed":
      return t(`step.${verb === "inventory.published" ? "published" : "removed"}`, { who });
    default:
      return from ? t(`step.again.${from as Exclude<InventoryStatus, "listed">}`, { who }) : t("step.listed", { who });
  }
}

const shown = ["title", "holds", "language", "ownerName", "sensitivity", "sensitivityNote", "how", "plannedOn", "key", "ownerId"] as const;
type Field = (typeof shown)[number];
