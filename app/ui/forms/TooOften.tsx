import { useTranslation } from "react-i18next";
import { Alert } from "../Alert";

/** Above a form that came back because someone did this too often; what they typed is still in it. */
export function TooOften({ refused }: { refused: string | undefined }) {
  const { t } = useTranslation("ui");
  if (refused !== "too-many") return null;
  return (
    <Alert kind="problem" title={t("error.429.title")} live>
      {`${t("error.429.text")} ${t("error.429.next")}`}
    </Alert>
  );
}
