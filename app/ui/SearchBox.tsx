import { Form } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";

export interface SearchBoxProps {
  action: string;
  label: string;
  hint?: ReactNode;
  name?: string;
  defaultValue?: string;
  maxLength?: number;
  /** "Search" unless the press does something else. */
  button?: string;
}

/** A large search on its own, as on the home page. For a list's filters use `<SearchInput>` in a form of yours. */
export function SearchBox({ action, label, hint, name = "q", defaultValue, maxLength, button }: SearchBoxProps) {
  const { t } = useTranslation("ui");
  const id = useId();
  return (
    <Form action={action} role="search" className="search-form">
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      {hint && <span className="usa-hint">{hint}</span>}
      <div className="search">
        <SearchInput {...{ id, name, defaultValue, maxLength }} />
        <button className="usa-button" type="submit">
          {button ?? t("search")}
        </button>
      </div>
    </Form>
  );
}

type SearchInputProps = { id: string } & Required<Pick<SearchBoxProps, "name">> & Pick<SearchBoxProps, "defaultValue" | "maxLength">;

export function SearchInput({ maxLength = 200, ...rest }: SearchInputProps) {
  return (
    <div className="search__box">
      <Icon name="search" />
      <input className="usa-input" type="search" autoComplete="off" {...{ maxLength, ...rest }} />
    </div>
  );
}
