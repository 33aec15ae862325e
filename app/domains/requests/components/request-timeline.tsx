import { useTranslation } from "react-i18next";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import { type RequestStatus, isDecided } from "../model";
import type { ShownStep } from "./shown";
import { StepText } from "./timeline-step";

/** Every step of a request, newest first, each with its permanent link. */
export function RequestTimeline({ steps }: { steps: ShownStep[] }) {
  const { t } = useTranslation("request");
  const firstAnswer = steps.findLast(({ verb, to }) => verb === "request.answered" && isDecided(to as RequestStatus));
  const items = steps.map((step) => ({
    id: `activity-${step.id}`,
    at: step.at,
    children: <StepText step={step} first={step === firstAnswer} />,
  }));
  return (
    <Section title={t("happened")}>
      <Timeline items={items} />
    </Section>
  );
}
