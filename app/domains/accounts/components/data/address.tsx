import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button, Buttons, LinkButton } from "~/ui/Button";
import { DefinitionList } from "~/ui/DefinitionList";
import { Section } from "~/ui/Section";

interface Props {
  email: string | null;
  /** The change that waits for its two answers. */
  change: { newEmail: string; oldConfirmedAt: string | null; newConfirmedAt: string | null; expiresAt: string } | null;
}

export function Address({ email, change }: Props) {
  const { t } = useTranslation("my-data");
  const { day } = useFormat();
  const answer = (at: string | null) => t(at ? "address.confirmed" : "address.notYet");
  return (
    <Section title={t("address.title")}>
      <p>{t("address.now", { email })}</p>
      {change ? (
        <>
          <p>{t("address.waiting", { newEmail: change.newEmail, date: day(change.expiresAt) })}</p>
          <DefinitionList
            items={[
              { label: t("address.old"), value: answer(change.oldConfirmedAt) },
              { label: t("address.new"), value: answer(change.newConfirmedAt) },
            ]}
          />
          <Form method="post" action={paths.changeAddress()} reloadDocument>
            <Buttons>
              <Button look="outline" name="act" value="keep">
                {t("address.keep")}
              </Button>
            </Buttons>
          </Form>
        </>
      ) : (
        <Buttons>
          <LinkButton look="outline" to={paths.changeAddress()}>
            {t("address.change")}
          </LinkButton>
        </Buttons>
      )}
    </Section>
  );
}
