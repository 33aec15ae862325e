import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Alert } from "~/ui/Alert";

/** In a demonstration no mail leaves the house. */
export function MailIsHere() {
  const { t } = useTranslation("accounts");
  return (
    <Alert>
      <p>
        {t("code.demonstration")} <a href={paths.mailbox()}>{t("code.mailbox")}</a>
      </p>
    </Alert>
  );
}
