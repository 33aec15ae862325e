import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button, Buttons } from "~/ui/Button";
import { Section } from "~/ui/Section";

export function Leave() {
  const { t } = useTranslation("accounts");
  return (
    <Section title={t("settings.leave")}>
      <p>{t("settings.leaveText")}</p>
      <form method="post" action={paths.signOut()}>
        <Buttons>
          <Button look="outline">{t("settings.out")}</Button>
          <Button look="plain" name="everywhere" value="yes">
            {t("settings.everywhere")}
          </Button>
        </Buttons>
      </form>
    </Section>
  );
}
