import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";

export function NotYetNotice({ name }: { name: string }) {
  const { t } = useTranslation("departments");
  return <Alert title={t("notYet.title", { name })}>{t("notYet.text")}</Alert>;
}
