import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";

interface Props {
  after: { kind: "ask" | "vote" | "follow" | "form"; title: string } | null;
}

/** Nobody signs something without knowing: what is carried out once they are in. */
export function WhatFollows({ after }: Props) {
  const { t } = useTranslation("accounts");
  return after && <Alert>{t(`after.${after.kind}`, { title: after.title })}</Alert>;
}
