import { useTranslation } from "react-i18next";

/** What could not be sent and has no form any more: to be copied. */
export function WhatYouWrote({ text }: { text: string }) {
  const { t } = useTranslation("ui");
  if (!text) return null;
  return (
    <div className="usa-form-group">
      <label className="usa-label" htmlFor="written">
        {t("written.title")}
      </label>
      <span className="usa-hint" id="written-hint">
        {t("written.hint")}
      </span>
      <textarea className="usa-textarea" id="written" readOnly rows={8} defaultValue={text} aria-describedby="written-hint" />
    </div>
  );
}
