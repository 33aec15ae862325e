import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Section } from "~/ui/Section";
import type { ShownOfRequest } from "./shown";

interface DeskReviewsProps {
  request: { id: number; slug: string; version: number };
  reviews: ShownOfRequest;
  mayAdd: boolean;
  /** Where they may decline it: with the reason for which its data is withheld. */
  mayDecline: boolean;
}

/** On a request's staff page: each of its reviews and what it waits for, and how one more begins. */
export function DeskReviews({ request, reviews, mayAdd, mayDecline }: DeskReviewsProps) {
  const { t } = useTranslation("reviews");
  const { list } = useFormat();
  const withheld = reviews.find(({ outcome }) => outcome === "withhold");
  return (
    <Section title={t("desk.title")} look="small">
      {reviews.length === 0 && <p>{t("desk.none")}</p>}
      <ul className="uses list-plain">
        {reviews.map((review) => (
          <li key={review.id}>
            <Link to={paths.review(review)}>{review.title}</Link>
            <p className="soft small">
              {review.gate === "closed" ? t("page.closed", { lacks: list(review.lacks.map((lack) => t(`lack.${lack}`))) }) : t(`outcome.${review.outcome ?? "open"}`)}
            </p>
          </li>
        ))}
      </ul>
      {withheld && mayDecline && (
        <p>
          <span className="as-typed">{withheld.reason}</span> <Link to={paths.answerRequest(request, { to: "declined" })}>{t("page.refuse")}</Link>
        </p>
      )}
      {mayAdd && (
        <Details summary={t("desk.add")} open={reviews.length === 0}>
          <SubjectForm request={request} />
        </Details>
      )}
    </Section>
  );
}

/** Begins a review of one more dataset, or of what has no page yet. */
export function SubjectForm({ request, refusal }: { request: DeskReviewsProps["request"]; refusal?: Refused | undefined }) {
  const { t } = useTranslation("reviews");
  const { field, errors } = drawn<"dataset" | "title">(refusal?.lastResult, {}, "review-");
  return (
    <Form method="post" action={paths.reviewDataset(request)} className="form" noValidate>
      <input type="hidden" name="seenVersion" value={request.version} />
      <ErrorSummary errors={errors} fields={[{ ...field("dataset"), label: t("desk.number") }, { ...field("title"), label: t("desk.working") }]} />
      <p className="soft small">{t("desk.addHint")}</p>
      <Input field={field("dataset")} label={t("desk.number")} inputMode="numeric" autoComplete="off" optional />
      <Input field={field("title")} label={t("desk.working")} autoComplete="off" optional />
      <Buttons>
        <Button look="outline">{t("desk.press")}</Button>
      </Buttons>
    </Form>
  );
}
