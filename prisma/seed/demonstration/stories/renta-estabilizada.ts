import { votes } from "../crowd";
import type { Story } from "../story";

export const rentaEstabilizada: Story = {
  key: "renta-estabilizada",
  steps: [
    {
      daysAgo: 74,
      by: "marisol",
      ask: {
        title: "Qué edificios tienen renta estabilizada",
        body: "Mi casero dice que puede subir la renta lo que quiera. Un vecino dice que no.\n\nPido una lista de direcciones con renta estabilizada, para que cada quien pueda revisar su edificio sin pedir permiso.",
        language: "es",
        topic: "housing",
        department: "LAHD",
        frequency: "quarterly",
        formats: ["csv"],
        area: "Toda la ciudad",
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 70, by: "paloma", beginReview: true },
    {
      daysAgo: 58,
      by: "paloma",
      answer: {
        to: "planned",
        planned: { inDays: 25, precision: "day" },
        body: "Publicaremos la lista de edificios por dirección el {planned}. No incluirá nombres ni el monto de las rentas. Mientras tanto, usted puede preguntar por su edificio en el 311, en español.",
        format: "CSV",
        leftOut: "Nombres de inquilinos y montos de renta",
      },
    },
    ...votes("marisol", 18, { from: 73, to: 3 }, {
      nora: "Renters call us with this question every day.",
      carmen: "Para ayudar a mis papás, que no usan internet.",
    }),
  ],
};
