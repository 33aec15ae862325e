import { votes } from "../crowd";
import type { Story } from "../story";

export const juegosInfantiles: Story = {
  key: "juegos-infantiles",
  steps: [
    {
      daysAgo: 41,
      by: "carmen",
      ask: {
        title: "Juegos infantiles con sombra y rampas",
        body: "Mi hijo usa silla de ruedas y el metal de los juegos quema en verano. Quiero saber qué parques tienen sombra, rampas y columpios para él, sin tener que ir a ver cada uno.",
        language: "es",
        topic: "trees-and-parks",
        department: "RAP",
        frequency: "yearly",
        formats: ["csv"],
        kind: "people_and_neighborhoods",
      },
    },
    {
      daysAgo: 35,
      by: "bruno",
      answer: {
        to: "needs_clarification",
        body: "Gracias. Recreación y Parques tiene una lista de juegos, pero no de sombra. ¿Le sirve empezar con rampas y columpios adaptados?",
      },
    },
    { daysAgo: 33, by: "carmen", reply: { body: "Sí, rampas y columpios primero. La sombra puede venir después.", byLink: true } },
    {
      daysAgo: 19,
      by: "bruno",
      answer: {
        to: "planned",
        planned: { inDays: 80, precision: "month" },
        body: "Recreación y Parques publicará los juegos con rampas y columpios adaptados en {planned}. La sombra se medirá en el verano.",
        leftOut: "La sombra, por ahora",
      },
    },
    ...votes("carmen", 15, { from: 40, to: 3 }, {
      rosa: "For the day out with my nieces.",
      ines: "Para la guardería donde trabajo.",
    }),
  ],
};
