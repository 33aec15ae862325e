import { Form } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/Section";
import { treatments } from "../model";
import { returnedTo } from "./returned";
import { ReviewForm } from "./review-form";
import type { ShownReview } from "./shown";

interface ReviewColumnsProps {
  review: ShownReview;
  refusal: Refused | undefined;
}

/** The columns that do not go out as they are, each with its reason. */
export function ReviewColumns({ review, refusal }: ReviewColumnsProps) {
  const { t } = useTranslation("reviews");
  const { list } = useFormat();
  const { columns, known, may } = review;
  return (
    <Section title={t("column.title")} aside={t("column.public")}>
      {columns.length === 0 && <p className="soft">{t("column.none")}</p>}
      <ul className="uses list-plain">
        {columns.map((column) => (
          <li key={column.id}>
            <p className="wraps">
              <strong>{column.name}</strong> · {t(`column.${column.treatment}`)} · {column.reason}
            </p>
            {may.document && <Drop {...{ review, column }} />}
          </li>
        ))}
      </ul>
      {known.length > 0 && <p className="soft small wraps">{t("column.known", { names: list(known) })}</p>}
      {may.document && <Add {...{ review, refusal }} />}
    </Section>
  );
}

function Add({ review, refusal }: ReviewColumnsProps) {
  const { t } = useTranslation("reviews");
  const options = useId();
  const last = returnedTo(refusal, "column");
  const { field, errors } = drawn<"name" | "treatment" | "reason">(last, {}, "column-");
  return (
    <Details summary={t("column.add")} open={last !== undefined}>
      <ReviewForm review={review} act="column" press={t("column.press")} look="outline">
        <ErrorSummary
          errors={errors}
          fields={(["name", "treatment", "reason"] as const).map((name) => ({ ...field(name), label: t(`column.${name}`) }))}
        />
        <Input field={field("name")} label={t("column.name")} hint={t("column.nameHint")} list={options} autoComplete="off" />
        <datalist id={options}>
          {review.known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Select field={field("treatment")} label={t("column.treatment")} options={treatments.map((one) => ({ value: one, text: t(`column.${one}`) }))} />
        <Input field={field("reason")} label={t("column.reason")} hint={t("column.reasonHint")} autoComplete="off" />
      </ReviewForm>
    </Details>
  );
}

function Drop({ review, column }: { review: ShownReview; column: ShownReview["columns"][number] }) {
  const { t } = useTranslation("reviews");
  return (
    <Form method="post" action={paths.review(review)}>
      <input type="hidden" name="seenVersion" value={review.version} />
      <input type="hidden" name="act" value="uncolumn" />
      <input type="hidden" name="column" value={column.id} />
      <Button look="plain" aria-label={t("column.dropNamed", { name: column.name })}>
        {t("column.drop")}
      </Button>
    </Form>
  );
}
