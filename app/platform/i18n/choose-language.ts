import { isLanguage, type Language } from "./languages";

export interface LanguageWishes {
  /** `?lang=` of the address. */
  query?: string | null;
  /** What a signed-in person keeps in their account. */
  account?: string | null;
  /** What a visitor chose with the switch. */
  cookie?: string | null;
  /** The browser's `Accept-Language` header. */
  acceptLanguage?: string | null;
  /** The city's own default. */
  city?: Language;
}

/** The first wish that names a language we have. */
export function chooseLanguage(wishes: LanguageWishes): Language {
  const candidates = [wishes.query, wishes.account, wishes.cookie, ...acceptedLanguages(wishes.acceptLanguage)];
  return candidates.find(isLanguage) ?? wishes.city ?? "en";
}

/** Base languages of an `Accept-Language` header, the most wanted first: `es-MX,en;q=0.5` gives `es`, `en`. */
function acceptedLanguages(header: string | null | undefined): string[] {
  return (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      return { language: tag.split("-")[0] ?? "", quality: qualityOf(parameters), order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .map(({ language }) => language);
}

function qualityOf(parameters: string[]): number {
  const q = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
  if (!q) return 1;
  const value = Number(q.slice(2));
  return Number.isFinite(value) ? value : 0;
}
