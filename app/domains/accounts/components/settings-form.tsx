import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageNames, languages } from "~/platform/i18n/languages";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";

interface Settings {
  displayName: string;
  language: string;
  workMail: string;
  mailStopped: boolean;
}

interface Props {
  settings: Settings;
  /** Only staff get mail about their department's work. */
  staff: boolean;
}

export function SettingsForm({ settings, staff }: Props) {
  const { t } = useTranslation("accounts");
  const first = { ...settings, mailStopped: settings.mailStopped ? "on" : undefined };
  const { field, errors } = drawn<keyof Settings>(useRefusal()?.lastResult, first);
  const paces = ["at_once", "daily"] as const;
  return (
    <Form method="post" reloadDocument noValidate className="form">
      <ErrorSummary errors={errors} fields={[{ ...field("displayName"), label: t("name.label") }]} />
      <Input field={field("displayName")} label={t("name.label")} hint={t("name.hint")} autoComplete="nickname" maxLength={60} required />
      <RadioGroup
        field={field("language")}
        label={t("settings.language")}
        hint={t("settings.languageHint")}
        choices={languages.map((language) => ({ value: language, text: <span lang={language}>{languageNames[language]}</span> }))}
      />
      {staff && (
        <RadioGroup
          field={field("workMail")}
          label={t("settings.workMail")}
          choices={paces.map((pace) => ({ value: pace, text: t(`settings.${pace}`) }))}
        />
      )}
      <Checkbox field={field("mailStopped")} label={t("settings.mailStopped")} description={t("settings.mailStoppedHint")} />
      <Buttons>
        <Button>{t("settings.save")}</Button>
      </Buttons>
    </Form>
  );
}
