import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DeskReviews } from "~/domains/reviews/components/desk-reviews";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Section } from "~/ui/Section";
import type { Similar } from "../similar-requests";
import { AskedBefore } from "./asked-before";
import { BeginReview } from "./begin-review";
import { ClassifyForm } from "./classify-form";
import { givesNews } from "./moves";
import { ReopenForm } from "./reopen-form";
import { RouteForm } from "./route-form";
import type { Choices, ShownPage, ShownStaffSide } from "./shown";

export type May = Record<"answer" | "begin" | "route" | "classify" | "reopen" | "correct" | "unmerge" | "split" | "extend" | "review", boolean>;

interface DeskToolsProps {
  request: ShownPage & { version: number };
  side: ShownStaffSide;
  choices: Choices | null;
  alike: Similar[] | null;
  may: May;
  /** What colleagues arrange. */
  children: ReactNode;
}

/** What this person can do with the request, the likeliest first. */
export function DeskTools({ request, side, choices, alike, may, children }: DeskToolsProps) {
  const { t } = useTranslation(["staff", "deadlines", "corrections"]);
  const acts = may.answer || may.begin || may.reopen || may.unmerge || may.split || may.route;
  const nothing = Object.values(may).every((allowed) => !allowed);
  return (
    <div className="desk-tools">
      {nothing && <p>{t("request.nothing")}</p>}
      {acts && (
        <Section title={t("request.next")} look="small">
          {may.answer && (
            <p className="desk-tools__act">
              <LinkButton to={paths.answerRequest(request)}>{t(givesNews(request) ? "request.update" : "request.answer")}</LinkButton>
              <span className="soft small">{t("request.answerHint", { count: request.voteCount })}</span>
            </p>
          )}
          {may.begin && (
            <>
              <BeginReview request={request} />
              <p className="soft small">{t("review.text")}</p>
            </>
          )}
          {may.correct && (
            <p>
              <Link to={paths.correctAnswer(request)}>{t("corrections:title")}</Link>
            </p>
          )}
          {may.unmerge && (
            <p>
              <Link to={paths.undoMerge(request)}>{t("unmerge.title")}</Link>
            </p>
          )}
          {may.extend && (
            <p>
              <Link to={paths.extendRequest(request)}>{t("deadlines:extend.title")}</Link>
            </p>
          )}
          {may.split && (
            <p>
              <Link to={paths.splitRequest(request)}>{t("split.title")}</Link>
            </p>
          )}
          {may.reopen && (
            <Details summary={t("reopen.title")}>
              <ReopenForm request={request} />
            </Details>
          )}
          {may.route && choices && (
            <Details summary={t("route.title")} open={request.department === null}>
              <RouteForm request={request} departments={choices.departments} />
            </Details>
          )}
        </Section>
      )}
      {alike && <AskedBefore request={request} alike={alike} />}
      {(request.status === "release_review" || side.reviews.length > 0) && (
        <DeskReviews request={request} reviews={side.reviews} mayAdd={may.review} mayDecline={may.answer && request.status === "release_review"} />
      )}
      {children}
      {may.classify && choices && (
        <Section title={t("classify.title")} look="small">
          <ClassifyForm request={request} topics={choices.topics} />
        </Section>
      )}
    </div>
  );
}
