import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { AnswerBox } from "~/ui/AnswerBox";
import { Markdown } from "~/ui/Markdown";
import { When } from "~/ui/When";
import { type RequestStatus, isDecided, isOpen } from "../model";
import type { OfficialAnswer } from "../queries.server";
import { type Planned, useAnswerFacts } from "./answer-facts";

export interface OfficialAnswerBoxProps {
  answer: AsJson<OfficialAnswer>;
  /** Where it stands by now, which a later step may have changed. */
  request?: Planned & { status: RequestStatus };
}

/** The city's word, with who said it for whom and when. */
export function OfficialAnswerBox({ answer, request }: OfficialAnswerBoxProps) {
  const { t, i18n } = useTranslation("request");
  const facts = useAnswerFacts(answer, request && plannedNow(request));
  const who = answer.department?.shortName ?? t("answer.city");
  const said = saidIn(answer, request?.status);
  return (
    <AnswerBox
      id={`answer-${answer.id}`}
      badge={answer.department?.abbreviation}
      who={t(`answer.${said}`, { who })}
      by={
        <>
          {answer.author?.name ?? t("answer.someone")}, <Role role={answer.authorRole} /> · {answer.correctsId !== null && t("answer.corrected")} <When at={answer.at} />
        </>
      }
      facts={facts}
      lang={answer.language === i18n.language ? undefined : answer.language}
    >
      <Markdown html={answer.html} />
    </AnswerBox>
  );
}

/** A plan that was kept or given up is no plan any more. */
const plannedNow = ({ status, ...planned }: Planned & { status: RequestStatus }): Planned =>
  isOpen(status) ? planned : { plannedOn: null, plannedPrecision: null };

function saidIn({ fromStatus, toStatus, correctsId }: AsJson<OfficialAnswer>, now: RequestStatus | undefined) {
  if (toStatus === "needs_clarification") return "asks";
  if (toStatus === fromStatus && correctsId === null) return "wrote";
  return now === "under_review" && isDecided(toStatus) ? "before" : "answered";
}

const roles = ["responder", "coordinator", "open_data_coordinator"] as const;

function Role({ role }: { role: string }) {
  const { t } = useTranslation("request");
  const known = roles.find((name) => name === role);
  return <>{t(known ? `role.${known}` : "role.staff")}</>;
}
