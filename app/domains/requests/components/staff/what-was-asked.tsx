import { useTranslation } from "react-i18next";
import { Details } from "~/ui/Details";
import { Markdown } from "~/ui/Markdown";
import type { ShownDesk } from "./shown";

/** Beside the form, on demand: one answers better with the question in sight. */
export function WhatWasAsked({ request }: { request: Pick<ShownDesk, "html" | "language"> }) {
  const { t, i18n } = useTranslation("staff");
  return (
    <Details summary={t("answer.asked")}>
      <Markdown html={request.html} lang={request.language === i18n.language ? undefined : request.language} />
    </Details>
  );
}
