import { votes } from "../crowd";
import type { Story } from "../story";

export const clasesParaTemblores: Story = {
  key: "clases-para-temblores",
  steps: [
    {
      daysAgo: 52,
      by: "marta",
      ask: {
        title: "Clases gratis para prepararse para un temblor",
        body: "En la iglesia queremos llevar a veinte personas. ¿Dónde y cuándo hay clases, y cuáles son en español?",
        language: "es",
        topic: "safety",
        department: "EMD",
        frequency: "monthly",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 25,
      by: "bruno",
      answer: { to: "needs_clarification", body: "Gracias por organizarlo. Hay clases abiertas al público y otras que se piden para un grupo. ¿Cuál de las dos listas necesita?" },
    },
    ...votes("marta", 6, { from: 51, to: 10 }, { chuy: "Mi colonia nunca ha tenido una." }),
  ],
};
