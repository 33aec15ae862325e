import { env } from "../env.server";
import { chooseLanguage } from "./choose-language";
import { languageFromCookie } from "./language-cookie.server";
import type { Language } from "./languages";

/** The language of this answer: `?lang=` > account > the switch's cookie > the browser's wish > the city's own. */
export function chosenLanguage(request: Request, account: Language | null): Language {
  return chooseLanguage({
    query: new URL(request.url).searchParams.get("lang"),
    account,
    cookie: languageFromCookie(request.headers.get("Cookie")),
    acceptLanguage: request.headers.get("Accept-Language"),
    city: env().cityLanguage,
  });
}
