import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import type { Filters } from "./shown";

/** Offers to ask for it, with the words carried along. */
export function NothingFound({ filters: { q = "", ...narrowed }, tooCommon }: { filters: Filters; tooCommon: boolean }) {
  const { t } = useTranslation("search");
  const wider = Object.values(narrowed).some(Boolean);
  if (tooCommon) return <EmptyState title={t("tooCommon")} />;
  return (
    <EmptyState title={t(wider ? "nothingNarrowed" : "nothing")} action={<LinkButton to={paths.newRequest({ title: q })}>{t("ask")}</LinkButton>}>
      {wider ? <Link to={paths.search({ q })}>{t("widen", { q })}</Link> : t("nothingText")}
    </EmptyState>
  );
}
