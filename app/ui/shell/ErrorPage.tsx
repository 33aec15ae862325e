import { isRouteErrorResponse, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "../Button";
import { WhatYouWrote } from "../WhatYouWrote";
import { Mark } from "../Mark";

const pages = ["403", "404", "409", "422", "429", "500", "503"] as const;
type Page = (typeof pages)[number];

export const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500);

/** The page that explains an error: its own, or the nearest. */
export function errorPageOf(error: unknown): Page {
  const status = statusOf(error);
  return pages.find((page) => page === String(status)) ?? (status < 500 ? "404" : "500");
}

interface ErrorPageProps {
  error: unknown;
  /** What was in the form that led here. */
  written?: string;
}

/** Says what happened, what is kept and what to do next. */
export function ErrorPage({ error, written = "" }: ErrorPageProps) {
  const { t } = useTranslation("ui");
  const page = errorPageOf(error);
  return (
    <>
      <div className="title">
        <div>
          <Mark state="draft" size={104} />
          <h1>{t(`error.${page}.title`)}</h1>
          <p className="title__lead">{t(`error.${page}.text`)}</p>
        </div>
      </div>
      <p>{t(`error.${page}.next`)}</p>
      <WhatYouWrote text={written} />
      <div className="buttons">
        <LinkButton to={paths.home()}>{t("error.home")}</LinkButton>
        <Link to={paths.requests()}>{t("error.requests")}</Link>
      </div>
      <p className="soft small">{t("error.code", { status: statusOf(error) })}</p>
    </>
  );
}
