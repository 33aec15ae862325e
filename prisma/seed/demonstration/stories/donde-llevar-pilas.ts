import { votes } from "../crowd";
import type { Story } from "../story";

export const dondeLlevarPilas: Story = {
  key: "donde-llevar-pilas",
  steps: [
    {
      daysAgo: 95,
      by: "ines",
      ask: {
        title: "Dónde llevar pilas, pintura y aparatos viejos",
        body: "En mi edificio guardamos pilas y latas de pintura porque nadie sabe a dónde llevarlas.\n\nPido una lista de los centros con dirección, días, horario y qué reciben. La quiero poner en la entrada y en el grupo de los vecinos.",
        language: "es",
        topic: "trash",
        department: "LASAN",
        frequency: "quarterly",
        formats: ["csv"],
        area: "Toda la ciudad",
        kind: "daily_records",
      },
    },
    { daysAgo: 91, by: "teresa", beginReview: true },
    {
      daysAgo: 84,
      by: "teresa",
      answer: {
        to: "planned",
        planned: { inDays: -20, precision: "day" },
        body: "Sí, la publicaremos a más tardar el {planned}. Estamos llamando a cada centro para confirmar su horario.",
        format: "CSV",
      },
    },
    {
      daysAgo: 40,
      by: "teresa",
      answer: { to: "release_review", body: "La lista está completa. Ahora la revisan las oficinas de privacidad, asuntos legales y seguridad." },
    },
    { daysAgo: 31, by: "odette", confirm: { reference: "LASAN-2031", note: "Only public places and opening hours. No staff names." } },
    {
      daysAgo: 22,
      by: "teresa",
      answer: {
        to: "fulfilled",
        datasets: ["t8kf-2y96"],
        body: "Ya está publicada, con horario y con lo que recibe cada centro. La renovaremos cada tres meses. Gracias por pedirla.",
      },
    },
    ...votes("ines", 17, { from: 94, to: 24 }, {
      marisol: "Para avisar a los papás de la escuela.",
      joaquin: "Los vendedores usamos muchas pilas y focos.",
    }),
  ],
};
