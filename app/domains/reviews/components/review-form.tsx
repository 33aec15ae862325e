import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "~/paths";
import { Button, Buttons } from "~/ui/Button";

interface ReviewFormProps {
  review: { id: number; version: number };
  act: string;
  press: ReactNode;
  look?: "act" | "outline" | "plain";
  children?: ReactNode;
}

/** One of the forms of a review's page: which review, as it was seen, and which form. */
export function ReviewForm({ review, act, press, look = "act", children }: ReviewFormProps) {
  return (
    <Form method="post" action={paths.review(review)} className="form" noValidate>
      <input type="hidden" name="seenVersion" value={review.version} />
      <input type="hidden" name="act" value={act} />
      {children}
      <Buttons>
        <Button look={look}>{press}</Button>
      </Buttons>
    </Form>
  );
}
