import { type FormEvent, type TextareaHTMLAttributes, useState } from "react";
import { useTranslation } from "react-i18next";
import { described, idOf, textValue } from "./field";
import { type Asked, FormGroup } from "./FormGroup";

export type TextareaProps = Asked & {
  /** Counted while one types; the form still sends more, and gives it back with a word. */
  limit?: number;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "name" | "maxLength">;

export function Textarea({ field, label, hint, optional, limit, rows = 5, onInput, ...rest }: TextareaProps) {
  const [length, setLength] = useState(textValue(field)?.length ?? 0);
  const count = (event: FormEvent<HTMLTextAreaElement>) => {
    setLength(event.currentTarget.value.length);
    onInput?.(event);
  };
  return (
    <FormGroup {...{ field, label, hint, optional }}>
      <textarea
        className="usa-textarea"
        id={idOf(field)}
        name={field.name}
        rows={rows}
        defaultValue={textValue(field)}
        onInput={count}
        {...described(field, hint)}
        {...rest}
      />
      {limit && <CharacterCount left={limit - length} limit={limit} />}
    </FormGroup>
  );
}

/** Quiet until the end is near. */
function CharacterCount({ left, limit }: { left: number; limit: number }) {
  const { t } = useTranslation("ui");
  const near = left < limit / 5;
  return (
    <span className={left < 0 ? "usa-error-message" : "usa-hint"} role="status">
      {near && (left < 0 ? t("form.over", { count: -left }) : t("form.left", { count: left }))}
    </span>
  );
}
