import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";

/** One press: the next round begins. */
export function ReviewAgain({ review }: { review: { id: number; version: number; title: string } }) {
  const { t } = useTranslation("reviews");
  return (
    <Form method="post" action={paths.review(review)}>
      <input type="hidden" name="act" value="again" />
      <input type="hidden" name="seenVersion" value={review.version} />
      <Button look="outline">
        {t("page.again")}
        <span className="heard-only">: {review.title}</span>
      </Button>
    </Form>
  );
}
