import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "~/domains/refusals/model";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import { placesWritten, templateStatuses } from "../model";

interface Fields {
  toStatus: string;
  declineReason: string | null;
  titleEn: string;
  titleEs: string;
  bodyEn: string;
  bodyEs: string;
}

interface TemplateFormProps {
  /** Without one it is a new one's. */
  template?: Fields & { seenVersion: number };
  reasons: { code: string; wordsEn: string; wordsEs: string }[];
}

/** What an answer may begin with, in both languages, and for which answers. */
export function TemplateForm({ template, reasons }: TemplateFormProps) {
  const { t, i18n } = useTranslation(["templates", "requests"]);
  const { field, errors } = drawn<keyof Fields>(useRefusal()?.lastResult, template ?? {});
  const names = ["toStatus", "declineReason", "titleEn", "titleEs", "bodyEn", "bodyEs"] as const;
  const labels = { toStatus: t("status"), declineReason: t("reason"), titleEn: t("titleEn"), titleEs: t("titleEs"), bodyEn: t("bodyEn"), bodyEs: t("bodyEs") };
  return (
    <Form method="post" noValidate className="form">
      {template && <input type="hidden" name="seenVersion" value={template.seenVersion} />}
      <ErrorSummary errors={errors} fields={names.map((name) => ({ ...field(name), label: labels[name] }))} />
      <Select field={field("toStatus")} label={labels.toStatus} options={templateStatuses.map((status) => ({ value: status, text: t(`requests:status.${status}`) }))} />
      <Select
        field={field("declineReason")}
        label={labels.declineReason}
        hint={t("reasonHint")}
        empty={t("anyReason")}
        options={reasons.map((reason) => ({ value: reason.code, text: wordsIn(i18n.language, reason) }))}
      />
      <Input field={field("titleEn")} label={labels.titleEn} lang="en" required />
      <Input field={field("titleEs")} label={labels.titleEs} lang="es" required />
      <Textarea field={field("bodyEn")} label={labels.bodyEn} lang="en" limit={5_000} rows={5} required />
      <Textarea field={field("bodyEs")} label={labels.bodyEs} lang="es" limit={5_000} rows={5} required />
      <p className="soft small">
        {t("places")} {placesWritten.join(", ")}
      </p>
      <Buttons>
        <Button name="act" value="change">
          {t(template ? "save" : "addPress")}
        </Button>
        {template && <span className="soft small">{t("saveHint")}</span>}
      </Buttons>
    </Form>
  );
}
