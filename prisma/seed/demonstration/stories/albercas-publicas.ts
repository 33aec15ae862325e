import { votes } from "../crowd";
import type { Story } from "../story";

export const albercasPublicas: Story = {
  key: "albercas-publicas",
  steps: [
    {
      daysAgo: 392,
      by: "dolores",
      ask: {
        title: "Albercas públicas cerca de mi casa",
        body: "Quiero que mis nietos aprendan a nadar este verano. ¿Hay una lista de albercas con dirección y teléfono?",
        language: "es",
        topic: "trees-and-parks",
        department: "RAP",
        frequency: "yearly",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 388,
      by: "bruno",
      answer: {
        to: "already_published",
        datasets: ["ax8j-dhzm"],
        body: "Sí la hay. Busque la palabra \"pool\" y su código postal en esta lista; trae dirección y teléfono. Llame antes de ir, porque el horario cambia con la temporada. ¡Que lo disfruten!",
      },
    },
    ...votes("dolores", 5, { from: 391, to: 389 }),
  ],
};
