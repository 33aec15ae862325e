import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { FeedLink } from "~/ui/FeedLink";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import type { Held } from "../held";
import { type RequestStatus, isDecided } from "../model";
import type { ShownStep } from "./shown";
import { StepText } from "./timeline-step";

/** Every step of a request, newest first, each with its permanent link. */
export function RequestTimeline({ request, steps, held }: { request: { id: number }; steps: ShownStep[]; held: Held[] }) {
  const { t } = useTranslation("request");
  const { list, span } = useFormat();
  const firstAnswer = steps.findLast(({ verb, to }) => verb === "request.answered" && isDecided(to as RequestStatus));
  const items = steps.map((step) => ({
    id: `activity-${step.id}`,
    at: step.at,
    children: <StepText step={step} first={step === firstAnswer} />,
  }));
  return (
    <Section title={t("happened")} aside={held.length > 0 && list(held.map(({ days, department }) => t("held", { time: span(days), department: department.shortName })))}>
      <Timeline items={items} />
      <p className="soft small">
        <FeedLink to={(language) => paths.requestFeed(request, language)} />
      </p>
    </Section>
  );
}
