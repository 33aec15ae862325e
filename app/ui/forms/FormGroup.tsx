import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Field, hintId, idOf, problemId, useProblemText } from "./field";

export interface Asked {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  /** Adds "(if you like)" to the label. */
  optional?: boolean;
}

/** Label, hint, problem and the input itself. */
export function FormGroup({ field, label, hint, optional, children }: Asked & { children: ReactNode }) {
  return (
    <div className={groupClass(field)}>
      <label className="usa-label" htmlFor={idOf(field)}>
        {label} <Optional {...{ optional }} />
      </label>
      <HintAndProblem {...{ field, hint }} />
      {children}
    </div>
  );
}

/** The same for several inputs that answer one question. */
export function FieldsetGroup({ field, label, hint, optional, children }: Asked & { children: ReactNode }) {
  const ids = [hint && hintId(field), field.errors?.length && problemId(field)].filter(Boolean).join(" ");
  return (
    <div className={groupClass(field)}>
      <fieldset className="usa-fieldset" id={idOf(field)} tabIndex={-1} aria-describedby={ids || undefined}>
        <legend className="usa-legend">
          {label} <Optional {...{ optional }} />
        </legend>
        <HintAndProblem {...{ field, hint }} />
        {children}
      </fieldset>
    </div>
  );
}

const groupClass = (field: Field) => (field.errors?.length ? "usa-form-group usa-form-group--error" : "usa-form-group");

function Optional({ optional }: { optional?: boolean }) {
  const { t } = useTranslation("ui");
  return optional ? <span className="usa-hint">{t("form.optional")}</span> : null;
}

function HintAndProblem({ field, hint }: { field: Field; hint?: ReactNode }) {
  const problem = useProblemText();
  return (
    <>
      {hint && (
        <span className="usa-hint" id={hintId(field)}>
          {hint}
        </span>
      )}
      {field.errors && field.errors.length > 0 && (
        <span className="usa-error-message" id={problemId(field)}>
          {field.errors.map(problem).join(" ")}
        </span>
      )}
    </>
  );
}
