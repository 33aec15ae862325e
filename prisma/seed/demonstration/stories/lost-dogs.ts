import { votes } from "../crowd";
import type { Story } from "../story";

export const lostDogs: Story = {
  key: "lost-dogs",
  steps: [
    {
      daysAgo: 37,
      by: "anh",
      ask: {
        title: "Dogs found on the street, today",
        body: "When a dog runs away you call six shelters. One list of animals found today, with photo, place and shelter, would bring them home faster.",
        topic: "health",
        department: "LAAS",
        frequency: "daily",
        formats: ["api", "csv"],
        kind: "daily_records",
      },
    },
    {
      daysAgo: 26,
      by: "bea",
      answer: {
        to: "planned",
        planned: { inDays: 47, precision: "month" },
        body: "Our shelters write this down when an animal arrives. We will publish it every hour from {planned}.",
        format: "API and CSV",
        leftOut: "Who found the animal",
      },
    },
    ...votes("anh", 20, { from: 36, to: 1 }, { lena: "I would send it to phones nearby.", dolores: "Se nos perdió el perro tres semanas." }),
  ],
};
