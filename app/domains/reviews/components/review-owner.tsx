import { useTranslation } from "react-i18next";
import type { Refused } from "~/platform/web/use-refusal";
import { Details } from "~/ui/Details";
import { drawn } from "~/ui/forms/drawn";
import { Select } from "~/ui/forms/Select";
import { returnedTo } from "./returned";
import { ReviewForm } from "./review-form";
import type { ShownReview } from "./shown";

/** Names the member answerable for the data; the data owner's word is then theirs. */
export function ReviewOwner({ review, refusal }: { review: ShownReview; refusal: Refused | undefined }) {
  const { t } = useTranslation("reviews");
  const last = returnedTo(refusal, "owner");
  const { field } = drawn<"owner">(last, { owner: review.owner ? String(review.owner.id) : undefined });
  if (review.owners.length === 0) return null;
  return (
    <Details summary={t("owner.change")} open={last !== undefined}>
      <ReviewForm review={review} act="owner" press={t("owner.press")} look="outline">
        <Select
          field={field("owner")}
          label={t("owner.label")}
          hint={t("owner.hint")}
          empty={t("owner.any")}
          options={review.owners.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </ReviewForm>
    </Details>
  );
}
