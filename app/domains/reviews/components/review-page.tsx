import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import type { Refused } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Columns } from "~/ui/Columns";
import { DefinitionList } from "~/ui/DefinitionList";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import { ReviewAgain } from "./review-again";
import { ReviewColumns } from "./review-columns";
import { ReviewDocuments } from "./review-documents";
import { ReviewOutcome } from "./review-outcome";
import { ReviewOwner } from "./review-owner";
import { ReviewSides } from "./review-sides";
import type { ShownReview } from "./shown";

export interface ReviewPageProps {
  review: ShownReview;
  done: "side" | "document" | "column" | "uncolumn" | "conclude" | "owner" | "begun" | null;
  refusal: Refused | undefined;
}

/** All that is said of data before it goes out, and what this person may say. */
export function ReviewPage({ review, done, refusal }: ReviewPageProps) {
  const { t, i18n } = useTranslation("reviews");
  const { request, dataset } = review;
  return (
    <>
      {refusal?.refused === "conflict" && (
        <Alert kind="problem" title={t("conflict.title")} live>
          {t("conflict.text")}
        </Alert>
      )}
      {done && !refusal && <Alert kind="done" title={t(`done.${done}`)} live />}
      <PageTitle
        title={review.title}
        lang={dataset || request.language === i18n.language ? undefined : request.language}
        above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.reviews() }, { text: t("page.crumb") }]} />}
      />
      <Columns>
        <>
          <Gate review={review} />
          <ReviewSides {...{ review, refusal }} />
          <ReviewDocuments {...{ review, refusal }} />
          <ReviewColumns {...{ review, refusal }} />
          <ReviewOutcome {...{ review, refusal }} />
        </>
        <Section title={t("page.for")} look="small">
          <div className="stack">
            <About review={review} />
            {review.may.name && <ReviewOwner {...{ review, refusal }} />}
            <p className="soft small">
              {t("page.print")} <a href={paths.reviewFile(review)}>{t("page.csv")}</a>
            </p>
          </div>
        </Section>
      </Columns>
    </>
  );
}

function Gate({ review }: { review: ShownReview }) {
  const { t } = useTranslation("reviews");
  const { list } = useFormat();
  const { gate, lacks, endedAt, again, carried, may } = review;
  return (
    <div className="stack">
      <p>
        <strong>{endedAt ? t("page.ended") : gate === "closed" ? t("page.closed", { lacks: list(lacks.map((lack) => t(`lack.${lack}`))) }) : t(`page.${gate}`)}</strong>
      </p>
      {!review.dataset && <p className="soft">{t("page.working")}</p>}
      {carried && <p className="soft">{t("page.carried")}</p>}
      {review.begunByYou && !endedAt && <p>{t("page.yours")}</p>}
      {again && !endedAt && <p>{t(again === "columns" ? "page.columnsChanged" : "page.yearOld")}</p>}
      {again && may.again && <ReviewAgain review={review} />}
    </div>
  );
}

function About({ review: { request, dataset, begunBy, begunAt, round, owner } }: { review: ShownReview }) {
  const { t } = useTranslation("reviews");
  return (
    <DefinitionList
      items={[
        { label: t("page.request"), value: <Link to={paths.staffRequest(request)}>{request.title}</Link> },
        { label: t("page.dataset"), value: dataset && <Link to={paths.dataset(dataset)}>{dataset.title}</Link> },
        { label: t("page.department"), value: request.department },
        { label: begunBy ? t("page.begun", { name: begunBy }) : t("page.begunUnknown"), value: <When at={begunAt} /> },
        { label: t("page.round"), value: String(round) },
        { label: t("page.owner"), value: owner?.name ?? t("page.ownerAny") },
      ]}
    />
  );
}
