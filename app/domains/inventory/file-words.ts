/** What a department's file calls its columns, and what it writes in them: in either language, whoever reads it. */
import type { Language } from "~/platform/db/generated/enums";

export const columns = ["key", "title", "holds", "language", "owner", "sensitivity", "note", "how", "date"] as const;
export type Column = (typeof columns)[number];

/** Without these nothing can be listed. */
export const needed = ["key", "title", "holds", "sensitivity", "how"] as const satisfies Column[];

/** The first of each is the one that Plaza writes. */
const headers: Record<Language, Record<Column, string[]>> = {
  en: {
    key: ["identifier", "key", "id"], title: ["title", "name"], holds: ["what it holds", "description", "holds"], language: ["language"],
    owner: ["data owner", "owner"], sensitivity: ["sensitivity"], note: ["about sensitivity", "sensitivity note"], how: ["how", "publishing"], date: ["intended date", "date"],
  },
  es: {
    key: ["identificador", "clave"], title: ["título", "nombre"], holds: ["qué contiene", "descripción", "contenido"], language: ["idioma"],
    owner: ["responsable", "responsable de los datos"], sensitivity: ["sensibilidad"], note: ["sobre la sensibilidad", "nota de sensibilidad"], how: ["cómo", "publicación"], date: ["fecha prevista", "fecha"],
  },
};

/** What may stand in a column of few words: the code itself, too. */
const values = {
  language: { en: [["en", "English"], ["es", "Spanish"]], es: [["en", "inglés"], ["es", "español"]] },
  sensitivity: {
    en: [["no_personal_data", "no personal data"], ["personal_data_left_out", "personal data can be left out"], ["sensitive", "sensitive"]],
    es: [["no_personal_data", "sin datos personales"], ["personal_data_left_out", "los datos personales se pueden quitar"], ["sensitive", "delicado"]],
  },
  how: { en: [["automatic", "automatic"], ["by_hand", "by hand"]], es: [["automatic", "automático"], ["by_hand", "a mano"]] },
} satisfies Partial<Record<Column, Record<Language, [string, string][]>>>;
type Worded = keyof typeof values;

/** Case, accents, and what stands between words do not matter. */
const plain = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

export function columnNamed(header: string): Column | null {
  return columns.find((column) => Object.values(headers).some((names) => names[column].some((name) => plain(name) === plain(header)))) ?? null;
}

/** The code of a word; the word itself where it is none, which is then refused. */
export function codeOf(column: Worded, word: string): string {
  const all = Object.values(values[column]).flat() as [string, string][];
  return all.find(([code, name]) => plain(code) === plain(word) || plain(name) === plain(word))?.[0] ?? word;
}

export const headerOf = (column: Column, language: Language) => headers[language][column][0]!;
export const wordOf = (column: Worded, code: string, language: Language) => (values[column][language] as [string, string][]).find(([known]) => known === code)?.[1] ?? code;
export const wordsOf = (column: Worded, language: Language) => values[column][language].map(([, word]) => word);
