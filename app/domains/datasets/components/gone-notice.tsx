import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";

/** `never`: no catalogue ever listed it. */
export function GoneNotice({ at, never }: { at: string; never: boolean }) {
  const { t } = useTranslation("datasets");
  const { day } = useFormat();
  return (
    <Alert title={t(never ? "provisional.over" : "gone.title", { date: day(at) })}>
      <p>{t(never ? "provisional.overText" : "gone.text")}</p>
    </Alert>
  );
}
