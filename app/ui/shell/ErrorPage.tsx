import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "../Button";
import { Mark } from "../Mark";

const known = ["403", "404", "409", "422", "429", "500", "503"] as const;
type Known = (typeof known)[number];

/** Says what happened, what is kept and what to do next. */
export function ErrorPage({ status }: { status: number }) {
  const { t } = useTranslation("ui");
  const page: Known = known.find((code) => code === String(status)) ?? (status < 500 ? "404" : "500");
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
      <div className="buttons">
        <LinkButton to={paths.home()}>{t("error.home")}</LinkButton>
        <Link to={paths.requests()}>{t("error.requests")}</Link>
      </div>
      <p className="soft small">{t("error.code", { status })}</p>
    </>
  );
}
