import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button, Buttons } from "~/ui/Button";
import { Section } from "~/ui/Section";

interface Props {
  /** One that was too much to wait for: being made, or ready. */
  copy: { id: number; askedAt: string; readyAt: string | null } | null;
}

export function Copy({ copy }: Props) {
  const { t } = useTranslation("my-data");
  const { day } = useFormat();
  return (
    <Section title={t("copy.title")}>
      <p>{t("copy.text")}</p>
      {copy && <p role="status">{copy.readyAt ? t("copy.ready", { date: day(copy.askedAt) }) : t("copy.making", { date: day(copy.askedAt) })}</p>}
      <Buttons>
        {copy?.readyAt && (
          <a className="usa-button" href={paths.dataCopy(copy.id)} download>
            {t("copy.fetch")}
          </a>
        )}
        {copy?.readyAt !== null && (
          <form method="post" action={paths.copyOfMyData()}>
            <Button look="outline">{t("copy.get")}</Button>
          </form>
        )}
      </Buttons>
    </Section>
  );
}
