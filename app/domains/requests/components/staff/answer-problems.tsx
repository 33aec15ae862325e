import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import type { FieldOf } from "./answer-fields";

/** What is wrong, at the top, each with a link to its field. */
export function AnswerProblems({ field, errors, text }: { field: FieldOf; errors: string[]; text: "answer" | "question" | "explanation" | "update" }) {
  const { t } = useTranslation("staff");
  const fields = [
    { ...field("status"), label: t("answer.what") },
    { ...field("plannedOn"), label: t("answer.plannedFor") },
    { ...field("plannedDay"), label: t("answer.day") },
    { ...field("planReason"), label: t("answer.planReason") },
    { ...field("datasetIds"), label: t("answer.datasets") },
    { ...field("portalAddress"), label: t("portal.address") },
    { ...field("portalTitle"), label: t("portal.title") },
    { ...field("declineReason"), label: t("answer.declineReason") },
    { ...field("duplicateOf"), label: t("answer.duplicateOf") },
    { ...field("holder"), label: t("answer.holder") },
    { ...field("holderUrl"), label: t("answer.holderUrl") },
    { ...field("format"), label: t("answer.format") },
    { ...field("leftOut"), label: t("answer.leftOut") },
    { ...field("body"), label: t(`answer.body.${text}`) },
    { ...field("language"), label: t("answer.language") },
  ];
  return <ErrorSummary errors={errors} fields={fields} />;
}
