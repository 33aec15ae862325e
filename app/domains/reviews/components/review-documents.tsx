import { useTranslation } from "react-i18next";
import type { Refused } from "~/platform/web/use-refusal";
import { Details } from "~/ui/Details";
import { DefinitionList } from "~/ui/DefinitionList";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/Section";
import { manners, points } from "../model";
import { returnedTo } from "./returned";
import { ReviewForm } from "./review-form";
import type { ShownReview } from "./shown";

interface ReviewDocumentsProps {
  review: ShownReview;
  refusal: Refused | undefined;
}

type Field = "there" | "manner" | `why_${(typeof points)[number]}`;

/** What of the documentation is there, and why not what is not. */
export function ReviewDocuments({ review, refusal }: ReviewDocumentsProps) {
  const { t } = useTranslation("reviews");
  const { documents, manner, may } = review;
  const last = returnedTo(refusal, "document");
  const document = (point: (typeof points)[number]) => documents.find((one) => one.point === point);
  const said = (point: (typeof points)[number]) => {
    const { there, whyNot } = document(point) ?? { there: false, whyNot: null };
    if (there) return point === "manner" && manner ? t(`document.${manner}`) : t("document.there");
    return whyNot ? t("document.excused", { why: whyNot }) : t("document.missing");
  };
  const { field, errors } = drawn<Field>(last, {
    there: documents.length === 0 ? review.onRecord : documents.filter(({ there }) => there).map(({ point }) => point),
    manner: manner ?? undefined,
    ...Object.fromEntries(documents.map(({ point, whyNot }) => [`why_${point}`, whyNot ?? undefined])),
  });
  return (
    <Section title={t("document.title")}>
      <DefinitionList items={points.map((point) => ({ label: t(`document.${point}`), value: said(point) }))} />
      {may.document && (
        <Details summary={t("document.edit")} open={last !== undefined}>
          <ReviewForm review={review} act="document" press={t("document.press")}>
            <ErrorSummary errors={errors} fields={points.map((point) => ({ ...field(`why_${point}`), label: t("document.why", { point: t(`document.${point}`) }) }))} />
            <CheckboxGroup
              field={field("there")}
              label={t("document.legend")}
              hint={t("document.hint")}
              choices={points.filter((point) => point !== "manner").map((point) => ({ value: point, text: t(`document.${point}`) }))}
            />
            <Select
              field={field("manner")}
              label={t("document.manner")}
              empty={t("document.unsaid")}
              options={manners.map((one) => ({ value: one, text: t(`document.${one}`) }))}
            />
            {may.excuse &&
              points.map((point) => (
                <Input key={point} field={field(`why_${point}`)} label={t("document.why", { point: t(`document.${point}`) })} optional autoComplete="off" />
              ))}
            {!may.excuse && documents.map(({ point, whyNot }) => whyNot && <input key={point} type="hidden" name={`why_${point}`} value={whyNot} />)}
          </ReviewForm>
        </Details>
      )}
    </Section>
  );
}
