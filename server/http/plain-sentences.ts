import type { Language } from "~/platform/i18n/languages";

export type PlainStatus = 400 | 403 | 404 | 411 | 413 | 500 | 503;
type Sentences = Record<PlainStatus, { title: string; text: string; next: string }>;

const home = { en: '<a href="/">Go to the front page</a>', es: '<a href="/">Ir a la página principal</a>' };

const en: Sentences = {
  400: { title: "We could not read this address", text: "Something in the address is broken.", next: home.en },
  403: {
    title: "This form came from another place",
    text: "For your safety, we only take forms that you send from this site. Nothing was changed.",
    next: "Go back, open the page again and send the form from there.",
  },
  404: { title: "There is nothing here", text: "The file you asked for is gone or never was here.", next: home.en },
  411: { title: "We could not take this form", text: "Your browser did not say how large it is. Nothing was changed.", next: home.en },
  413: {
    title: "This is too much at once",
    text: "What you sent is larger than one megabyte. Nothing was changed.",
    next: "Go back, make it shorter and send it again.",
  },
  500: { title: "Something broke on our side", text: "It is not your fault, and we have a note of it.", next: home.en },
  503: {
    title: "We will be right back",
    text: "This site cannot reach its records at the moment. Nothing you sent before is lost.",
    next: "Please wait a minute and load this page again.",
  },
};

const es: Sentences = {
  400: { title: "No pudimos leer esta dirección", text: "Algo en la dirección está mal escrito.", next: home.es },
  403: {
    title: "Este formulario vino de otro lugar",
    text: "Por su seguridad, solo recibimos formularios que usted envía desde este sitio. No se cambió nada.",
    next: "Vuelva atrás, abra la página de nuevo y envíe el formulario desde allí.",
  },
  404: { title: "Aquí no hay nada", text: "El archivo que usted pidió ya no está o nunca estuvo aquí.", next: home.es },
  411: { title: "No pudimos recibir este formulario", text: "Su navegador no indicó qué tan grande es. No se cambió nada.", next: home.es },
  413: {
    title: "Es demasiado de una vez",
    text: "Lo que usted envió pesa más de un megabyte. No se cambió nada.",
    next: "Vuelva atrás, acórtelo y envíelo de nuevo.",
  },
  500: { title: "Algo falló de nuestro lado", text: "No es culpa suya, y ya quedó anotado.", next: home.es },
  503: {
    title: "Volvemos enseguida",
    text: "En este momento el sitio no puede consultar sus registros. No se pierde nada de lo que usted ya envió.",
    next: "Espere un minuto y cargue esta página de nuevo.",
  },
};

export const plainSentences: Record<Language, Sentences> = { en, es };
