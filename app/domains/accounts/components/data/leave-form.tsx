import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons, LinkButton } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Section } from "~/ui/Section";

/** What goes, what stays, and the press. */
export function LeaveForm() {
  const { t } = useTranslation("my-data");
  const { field, errors } = drawn<"sure">(useRefusal()?.lastResult, {});
  return (
    <>
      <Section title={t("leave.goes")}>
        <ul>
          <li>{t("leave.goes1")}</li>
          <li>{t("leave.goes2")}</li>
          <li>{t("leave.goes3")}</li>
        </ul>
      </Section>
      <Section title={t("leave.stays")}>
        <p>{t("leave.stays1")}</p>
        <p>{t("leave.within")}</p>
      </Section>
      <Form method="post" reloadDocument noValidate className="form">
        <ErrorSummary errors={errors} fields={[{ ...field("sure"), label: t("leave.question") }]} />
        <CheckboxGroup field={field("sure")} label={t("leave.question")} choices={[{ value: "yes", text: t("leave.sure") }]} />
        <Buttons>
          <Button>{t("leave.press")}</Button>
          <LinkButton look="plain" to={paths.myData()}>
            {t("leave.back")}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  );
}
