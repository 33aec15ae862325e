import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Buttons, LinkButton } from "~/ui/Button";

export function LinkIsOver() {
  const { t } = useTranslation("accounts");
  return (
    <>
      <p>{t("link.over")}</p>
      <Buttons>
        <LinkButton to={paths.signIn()}>{t("link.again")}</LinkButton>
      </Buttons>
    </>
  );
}
