import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";

/** One press: someone is looking into it. */
export function BeginReview({ request }: { request: { id: number; slug: string; title: string; version: number } }) {
  const { t } = useTranslation("staff");
  return (
    <Form method="post" action={paths.reviewRequest(request)}>
      <input type="hidden" name="seenVersion" value={request.version} />
      <Button look="plain">
        {t("review.press")}
        <span className="heard-only">: {request.title}</span>
      </Button>
    </Form>
  );
}
