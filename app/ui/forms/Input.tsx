import type { InputHTMLAttributes } from "react";
import { described, idOf, textValue } from "./field";
import { type Asked, FormGroup } from "./FormGroup";

export type InputProps = Asked & Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name">;

/** One line of text; `type`, `autoComplete`, `inputMode` and the like pass through. */
export function Input({ field, label, hint, optional, ...rest }: InputProps) {
  return (
    <FormGroup {...{ field, label, hint, optional }}>
      <input
        className="usa-input"
        id={idOf(field)}
        name={field.name}
        defaultValue={textValue(field)}
        {...described(field, hint)}
        {...rest}
      />
    </FormGroup>
  );
}
