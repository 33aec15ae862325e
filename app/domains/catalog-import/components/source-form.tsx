import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { readerChoices } from "../model";

/** Where a catalogue lies, and which kind it is if one knows. */
export function SourceForm() {
  const { t } = useTranslation("sources");
  const { field, errors } = drawn<"address" | "title" | "reader">(useRefusal()?.lastResult, {});
  const labels = [{ ...field("address"), label: t("add.address") }, { ...field("title"), label: t("add.name") }, { ...field("reader"), label: t("add.reader") }];
  return (
    <Form method="post" noValidate className="form">
      <ErrorSummary errors={errors} fields={labels} />
      <Input field={field("address")} label={t("add.address")} hint={t("add.addressHint")} type="url" placeholder="https://" required maxLength={2_000} />
      <Input field={field("title")} label={t("add.name")} hint={t("add.nameHint")} optional maxLength={120} />
      <Select field={field("reader")} label={t("add.reader")} options={readerChoices.map((value) => ({ value, text: t(`reader.${value}`) }))} />
      <p className="after-list">{t("add.next")}</p>
      <Buttons>
        <Button>{t("add.press")}</Button>
      </Buttons>
    </Form>
  );
}
