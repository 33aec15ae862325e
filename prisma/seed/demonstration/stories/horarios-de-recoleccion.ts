import { votes } from "../crowd";
import type { Story } from "../story";

export const horariosDeRecoleccion: Story = {
  key: "horarios-de-recoleccion",
  steps: [
    {
      daysAgo: 90,
      by: "tomas",
      ask: {
        title: "Horarios de recolección por dirección",
        body: "Una lista por dirección que se pueda consultar desde una aplicación: qué día pasa cada camión, y si cambia por un día feriado.\n\nEn nuestra calle hay botes fuera toda la semana porque nadie está seguro.",
        language: "es",
        topic: "trash",
        department: "LASAN",
        frequency: "weekly",
        formats: ["csv", "api"],
        kind: "daily_records",
        onBehalfOf: "Example Heights Neighborhood Council",
      },
    },
    { daysAgo: 87, by: "teresa", beginReview: true },
    {
      daysAgo: 71,
      by: "teresa",
      answer: {
        to: "in_progress",
        planned: { inDays: 20, precision: "month" },
        body: "Estamos pasando las rutas de los camiones a direcciones. La lista saldrá en {planned}; los días feriados vendrán incluidos.",
        format: "CSV y API",
      },
    },
    {
      daysAgo: 25,
      by: "teresa",
      update: { body: "Ya tenemos listas tres de cada cuatro direcciones. Faltan los edificios grandes, que tienen otro servicio." },
    },
    ...votes("tomas", 24, { from: 89, to: 1 }, {
      luis: "I would put it in a reminder app for the whole block.",
      marisol: "Mi abuela saca los botes y se le olvida qué día.",
      lena: "I can build the page this takes in one weekend.",
    }),
  ],
};
