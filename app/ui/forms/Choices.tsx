import type { ChangeEventHandler, ReactNode } from "react";
import { chosenValues, type Field, idOf } from "./field";
import { type Asked, FieldsetGroup } from "./FormGroup";

export interface Choice {
  value: string;
  text: ReactNode;
  /** A quieter line under the text. */
  description?: ReactNode;
}

export interface ChoicesProps extends Asked {
  choices: Choice[];
  onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** Exactly one of a few. */
export function RadioGroup({ choices, onChange, ...asked }: ChoicesProps) {
  return (
    <FieldsetGroup {...asked}>
      {choices.map((choice) => (
        <Tick key={choice.value} kind="radio" field={asked.field} {...{ choice, onChange }} />
      ))}
    </FieldsetGroup>
  );
}

/** Any number of a few. */
export function CheckboxGroup({ choices, onChange, ...asked }: ChoicesProps) {
  return (
    <FieldsetGroup {...asked}>
      {choices.map((choice) => (
        <Tick key={choice.value} kind="checkbox" field={asked.field} {...{ choice, onChange }} />
      ))}
    </FieldsetGroup>
  );
}

export interface CheckboxProps {
  field: Field;
  label: ReactNode;
  description?: ReactNode;
  /** Ticked before anybody typed anything. */
  ticked?: boolean;
  value?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** One yes or no; sends `on`. */
export function Checkbox({ field, label, description, ticked = false, value = "on", onChange }: CheckboxProps) {
  const known = { name: field.name, id: field.id, initialValue: field.initialValue ?? (ticked ? value : undefined) };
  return <Tick kind="checkbox" alone field={known} choice={{ value, text: label, description }} {...{ onChange }} />;
}

interface TickProps {
  kind: "radio" | "checkbox";
  field: Field;
  choice: Choice;
  alone?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** Written out: what no file names is left out of the stylesheet (used-uswds.ts). */
const classes = {
  radio: ["usa-radio", "usa-radio__input", "usa-radio__label", "usa-radio__label-description"],
  checkbox: ["usa-checkbox", "usa-checkbox__input", "usa-checkbox__label", "usa-checkbox__label-description"],
} as const;

function Tick({ kind, field, choice, alone = false, onChange }: TickProps) {
  const [box, input, label, described] = classes[kind];
  const id = alone ? idOf(field) : `${idOf(field)}-${choice.value}`;
  return (
    <div className={box}>
      <input
        className={input}
        type={kind}
        id={id}
        name={field.name}
        value={choice.value}
        defaultChecked={chosenValues(field).includes(choice.value)}
        onChange={onChange}
      />
      <label className={label} htmlFor={id}>
        {choice.text}
        {choice.description && <span className={described}>{choice.description}</span>}
      </label>
    </div>
  );
}
