import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button, Buttons } from "~/ui/Button";
import { Section } from "~/ui/Section";

export function SendAgain({ email }: { email: string }) {
  const { t } = useTranslation("accounts");
  return (
    <Section title={t("code.nothing")}>
      <p>{t("code.nothingText")}</p>
      <form method="post" action={paths.signIn()}>
        <input type="hidden" name="email" value={email} />
        <Buttons>
          <Button look="outline">{t("code.again")}</Button>
          <a href={paths.signIn()}>{t("code.otherAddress")}</a>
        </Buttons>
      </form>
    </Section>
  );
}
