import { type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Field, idOf, useProblemText } from "./field";

export interface ErrorSummaryProps {
  /** The form's fields in their order, each with the words of its label. */
  fields: (Field & { label: string })[];
  /** What is wrong with the whole form: keys of `ui:problem`. */
  errors?: string[];
}

/** At the top of a form that came back: what is wrong, each with a link to its field. */
export function ErrorSummary({ fields, errors = [] }: ErrorSummaryProps) {
  const { t } = useTranslation("ui");
  const problem = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  const wrong = fields.filter((field) => field.errors?.length);
  const count = wrong.length + errors.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count, fields]);
  if (count === 0) return null;
  return (
    <div className="problems" ref={box} tabIndex={-1} role="group" aria-labelledby="problems">
      <h2 id="problems">{t("form.problems", { count })}</h2>
      <ul>
        {errors.map((key) => (
          <li key={key}>{problem(key)}</li>
        ))}
        {wrong.map((field) => (
          <li key={field.name}>
            <a href={`#${idOf(field)}`} onClick={toField}>
              {field.label}
              {field.label.endsWith("?") ? " " : ": "}
              {field.errors?.map(problem).join(" ")}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field without going anywhere: to Remix a new address is a new page, without what was wrong. */
function toField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  const control = field?.matches("input, select, textarea, button") ? field : field?.querySelector<HTMLElement>("input, select, textarea");
  if (!control) return;
  event.preventDefault();
  control.focus();
}
