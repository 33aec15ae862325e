import { useTranslation } from "react-i18next";
import type { Refused } from "~/platform/web/use-refusal";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Textarea } from "~/ui/forms/Textarea";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import { returnedTo } from "./returned";
import { ReviewForm } from "./review-form";
import type { ShownReview } from "./shown";

interface ReviewOutcomeProps {
  review: ShownReview;
  refusal: Refused | undefined;
}

/** What follows from the sides' words, once they allow it. */
export function ReviewOutcome({ review, refusal }: ReviewOutcomeProps) {
  const { t } = useTranslation("reviews");
  const { outcome, reason, concludedAt, concludedBy, possible, may } = review;
  const last = returnedTo(refusal, "conclude");
  const { field, errors } = drawn<"outcome" | "reason">(last, { reason: reason ?? undefined }, "outcome-");
  return (
    <Section title={t("outcome.title")}>
      {outcome ? (
        <p>
          <strong>{concludedBy ? t("outcome.by", { outcome: t(`outcome.${outcome}`), name: concludedBy }) : t(`outcome.${outcome}`)}</strong>
          {concludedAt && (
            <>
              {" "}
              · <When at={concludedAt} />
            </>
          )}
        </p>
      ) : (
        <p className="soft">{t("outcome.none")}</p>
      )}
      {reason && (
        <p className="as-typed">
          {t("page.withheld")}: {reason}
        </p>
      )}
      {may.conclude && (possible.length > 0 || last) && outcome === null && (
        <ReviewForm review={review} act="conclude" press={t("outcome.press")}>
          <ErrorSummary errors={errors} fields={[{ ...field("outcome"), label: t("outcome.legend") }, { ...field("reason"), label: t("outcome.reason") }]} />
          <RadioGroup
            field={field("outcome")}
            label={t("outcome.legend")}
            choices={possible.map((one) => ({ value: one, text: t(`outcome.${one}`), description: t(`outcome.${one}Hint`) }))}
          />
          {possible.includes("withhold") && <Textarea field={field("reason")} label={t("outcome.reason")} hint={t("outcome.reasonHint")} optional limit={1_000} rows={3} />}
        </ReviewForm>
      )}
      {outcome === null && possible.length === 0 && <p className="soft small">{t("outcome.wait")}</p>}
    </Section>
  );
}
