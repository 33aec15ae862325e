import { useTranslation } from "react-i18next";
import { Alert } from "../Alert";

/** Above a form that waited for its writer to sign in: nothing of it was sent, and nothing is lost. */
export function StillHere({ refused }: { refused: string | undefined }) {
  const { t } = useTranslation("ui");
  if (!refused) return null;
  const why = refused === "sign-in" ? "signedOut" : "refused";
  return <Alert kind="problem" title={t(`stillHere.${why}.title`)}>{t(`stillHere.${why}.text`)}</Alert>;
}
