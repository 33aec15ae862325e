import { votes } from "../crowd";
import type { Story } from "../story";

export const talleresEnBibliotecas: Story = {
  key: "talleres-en-bibliotecas",
  steps: [
    {
      daysAgo: 68,
      by: "ines",
      ask: {
        title: "Talleres y clases gratis en las bibliotecas",
        body: "Cada biblioteca pega sus talleres en la puerta. Quisiera una sola lista con día, hora, idioma y edad, para las familias de mi edificio.",
        language: "es",
        topic: "culture",
        department: "LAPL",
        frequency: "weekly",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 62,
      by: "diego",
      answer: {
        to: "already_published",
        datasets: ["d3th-bqdk"],
        body: "Los talleres de las bibliotecas están en el calendario de toda la ciudad, que ya es público. Busque por biblioteca y por edad. Gracias por preguntar: pediremos que se agregue el idioma.",
      },
    },
    ...votes("ines", 5, { from: 67, to: 63 }),
  ],
};
