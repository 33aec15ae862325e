import { useTranslation } from "react-i18next";
import { Markdown } from "~/ui/Markdown";
import { When } from "~/ui/When";
import { Words } from "~/ui/Words";
import type { ShownStep } from "./shown";

export function ColleagueStep({ step }: { step: ShownStep }) {
  const said = useWhat(step);
  return (
    <li id={`step-${step.id}`}>
      <p className="soft small">
        <Words text={said} parts={{ who: <strong /> }} /> · <When at={step.at} />
      </p>
      {step.html && <Markdown html={step.html} />}
    </li>
  );
}

function useWhat({ verb, by, to, added, removed }: ShownStep): string {
  const { t, i18n } = useTranslation("colleagues");
  const list = (words: string[]) => new Intl.ListFormat(i18n.language).format(words);
  const who = by ?? t("step.someone");
  if (verb === "request.noted") return t("step.noted", { who });
  if (verb === "request.assigned" && to && to === by) return t("step.taken", { who });
  if (verb === "request.assigned") return to ? t("step.assigned", { who, name: to }) : t("step.assignedNobody", { who });
  if (added.length > 0 && removed.length > 0) return t("step.exchanged", { who, added: list(added), removed: list(removed) });
  return added.length > 0
    ? t("step.added", { who, count: added.length, labels: list(added) })
    : t("step.removed", { who, count: removed.length, labels: list(removed) });
}
