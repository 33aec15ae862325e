import { useTranslation } from "react-i18next";
import type { Refused } from "~/platform/web/use-refusal";
import { Details } from "~/ui/Details";
import { CheckboxGroup, RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Textarea } from "~/ui/forms/Textarea";
import { ReviewForm } from "./review-form";
import type { ShownReview, ShownSide } from "./shown";

interface SideFormProps {
  review: ShownReview;
  said: ShownSide;
  last: Refused["lastResult"] | undefined;
}

const words = ["approved", "elsewhere", "changes_requested", "rejected"] as const;
type Field = "word" | "checks" | "note" | "elsewhereReference" | "elsewhereOn" | "elsewhereBy";

/** A side's word: its checklist, what it says, and a note for the staff; or where the city reviewed it before. */
export function SideForm({ review, said, last }: SideFormProps) {
  const { t, i18n } = useTranslation("reviews");
  const { side, points, ticked, state, note, elsewhere } = said;
  const first = {
    word: state === "pending" ? undefined : elsewhere ? "elsewhere" : state,
    checks: ticked.map(({ id }) => String(id)), note: note ?? undefined,
    elsewhereReference: elsewhere?.reference, elsewhereOn: elsewhere?.on ?? undefined, elsewhereBy: elsewhere?.by ?? undefined,
  };
  // What was ticked was ticked about what stood there then.
  const stale = last && last.initialValue?.["seenVersion"] !== String(review.version);
  const returned = stale ? { ...last, initialValue: { ...last.initialValue, checks: undefined } } : last;
  const { field, errors } = drawn<Field>(returned, first, `${side}-`);
  const offered = state === "pending" ? words : ([...words, "pending"] as const);
  return (
    <ReviewForm review={review} act="side" press={t("word.press")}>
      <input type="hidden" name="side" value={side} />
      <ErrorSummary
        errors={errors}
        fields={[
          { ...field("checks"), label: t("word.checklist") },
          { ...field("word"), label: t("word.legend") },
          { ...field("elsewhereReference"), label: t("word.reference") },
          { ...field("elsewhereOn"), label: t("word.on") },
          { ...field("elsewhereBy"), label: t("word.by") },
          { ...field("note"), label: t("word.note") },
        ]}
      />
      {points.length > 0 && (
        <CheckboxGroup
          field={field("checks")}
          label={t("word.checklist")}
          choices={points.map(({ id, textEn, textEs }) => ({ value: String(id), text: i18n.language === "es" ? textEs : textEn }))}
        />
      )}
      <RadioGroup
        field={field("word")}
        label={t("word.legend")}
        choices={offered.map((word) => ({
          value: word,
          text: t(`word.${word}`),
          ...(word === "approved" && points.length > 0 && { description: t("word.approvedHint") }),
          ...(word === "elsewhere" && { description: t("word.elsewhereHint") }),
        }))}
      />
      <Details summary={t("word.elsewhereWhere")} open={last !== undefined || elsewhere !== null}>
        <Input field={field("elsewhereReference")} label={t("word.reference")} autoComplete="off" optional />
        <div className="form-line">
          <Input field={field("elsewhereOn")} label={t("word.on")} type="date" optional />
          <Input field={field("elsewhereBy")} label={t("word.by")} autoComplete="off" optional />
        </div>
      </Details>
      <Textarea field={field("note")} label={t("word.note")} hint={t("word.noteHint")} optional limit={2_000} rows={3} />
    </ReviewForm>
  );
}
