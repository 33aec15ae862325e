import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";

export function GoneNotice({ at }: { at: string }) {
  const { t } = useTranslation("datasets");
  const { day } = useFormat();
  return (
    <Alert title={t("gone.title", { date: day(at) })}>
      <p>{t("gone.text")}</p>
    </Alert>
  );
}
