import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { AnswerBox } from "~/ui/AnswerBox";
import { Markdown } from "~/ui/Markdown";
import { When } from "~/ui/When";
import type { OfficialAnswer } from "../queries.server";
import { type Planned, useAnswerFacts } from "./answer-facts";

export interface OfficialAnswerBoxProps {
  answer: AsJson<OfficialAnswer>;
  /** What is planned by now, which a later answer may have changed. */
  planned?: Planned;
}

/** The city's word, with who said it for whom and when. */
export function OfficialAnswerBox({ answer, planned }: OfficialAnswerBoxProps) {
  const { t, i18n } = useTranslation("request");
  const facts = useAnswerFacts(answer, planned);
  const who = answer.department?.shortName ?? t("answer.city");
  const said = answer.toStatus === "needs_clarification" ? "asks" : answer.toStatus === answer.fromStatus ? "wrote" : "answered";
  return (
    <AnswerBox
      id={`answer-${answer.id}`}
      badge={answer.department?.abbreviation}
      who={t(`answer.${said}`, { who })}
      by={
        <>
          {answer.author?.name ?? t("answer.someone")}, <Role role={answer.authorRole} /> · <When at={answer.at} />
        </>
      }
      facts={facts}
      lang={answer.language === i18n.language ? undefined : answer.language}
    >
      <Markdown html={answer.html} />
    </AnswerBox>
  );
}

const roles = ["responder", "coordinator", "open_data_coordinator"] as const;

function Role({ role }: { role: string }) {
  const { t } = useTranslation("request");
  const known = roles.find((name) => name === role);
  return <>{t(known ? `role.${known}` : "role.staff")}</>;
}
