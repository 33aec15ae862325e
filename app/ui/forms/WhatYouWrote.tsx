import { useTranslation } from "react-i18next";

const widest = 60;
const tallest = 20;

/** What could not be sent and has no form any more: to be copied. */
export function WhatYouWrote({ text }: { text: string }) {
  const { t } = useTranslation("ui");
  if (!text) return null;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / widest), 1);
  return (
    <div className="usa-form-group">
      <label className="usa-label" htmlFor="written">
        {t("written.title")}
      </label>
      <span className="usa-hint" id="written-hint">
        {t("written.hint")}
      </span>
      <textarea className="usa-textarea" id="written" readOnly rows={Math.min(lines, tallest)} defaultValue={text} aria-describedby="written-hint" />
    </div>
  );
}
