import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageNames, languages } from "~/platform/i18n/languages";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";

interface Settings {
  displayName: string;
  language: string;
}

export function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation("accounts");
  const { field, errors } = drawn<keyof Settings>(useRefusal()?.lastResult, settings);
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
      <Buttons>
        <Button>{t("settings.save")}</Button>
      </Buttons>
    </Form>
  );
}
