import type { SelectHTMLAttributes } from "react";
import { chosenValues, described, idOf } from "./field";
import { type Asked, FormGroup } from "./FormGroup";

export interface Option {
  value: string | number;
  text: string;
}

export type SelectProps = Asked & {
  options: Option[];
  /** The first, empty choice: "Any", "I don't know". */
  empty?: string;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name">;

export function Select({ field, label, hint, optional, options, empty, ...rest }: SelectProps) {
  return (
    <FormGroup {...{ field, label, hint, optional }}>
      <select
        className="usa-select"
        id={idOf(field)}
        name={field.name}
        defaultValue={chosenValues(field)[0]}
        {...described(field, hint)}
        {...rest}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
