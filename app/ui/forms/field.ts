import { useTranslation } from "react-i18next";

/** What a field must know. Conform's field metadata fits as it is; so does `{ name: "q" }`. */
export interface Field {
  name: string;
  id?: string;
  /** Keys of `ui:problem`, as `useProblemText` reads them. */
  errors?: string[];
  initialValue?: unknown;
}

export const idOf = (field: Field) => field.id ?? field.name;
export const hintId = (field: Field) => `${idOf(field)}-hint`;
export const problemId = (field: Field) => `${idOf(field)}-problem`;

export function textValue(field: Field): string | undefined {
  return typeof field.initialValue === "string" ? field.initialValue : undefined;
}

/** The chosen values of a group; a form gives back one as a text and several as a list. */
export function chosenValues(field: Field): string[] {
  const { initialValue } = field;
  if (Array.isArray(initialValue)) return initialValue.map(String);
  return initialValue === undefined || initialValue === null || initialValue === "" ? [] : [String(initialValue)];
}

/** Ties an input to its hint and its problem. */
export function described(field: Field, hint: unknown) {
  const ids = [hint ? hintId(field) : null, field.errors?.length ? problemId(field) : null].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": field.errors?.length ? true : undefined };
}

/** What only few can do wrong is said in the words of their pages, which nobody else loads. */
const places = ["ui", "staff", "reviews", "colleagues", "reasons", "appeals", "templates", "administration", "my-data", "search", "inventory-desk"];

/** Says what is wrong, in the reader's words. A key may bring the figure its sentence names: `joined:142`. */
export function useProblemText(): (key: string) => string {
  const { t, i18n } = useTranslation("ui");
  const say = t as (key: string, places: { figure: string | undefined }) => string;
  return (given) => {
    const [key = "", figure] = given.split(":");
    const known = places.map((place) => `${place}:problem.${key}`).find((one) => i18n.exists(one));
    return known ? say(known, { figure }) : t("problem.other");
  };
}
