import { votes } from "../crowd";
import type { Story } from "../story";

export const animalsThatFoundAHome: Story = {
  key: "animals-that-found-a-home",
  steps: [
    {
      daysAgo: 298,
      by: "ruth",
      ask: {
        title: "Animals in the shelters, and how many found a home",
        body: "I foster old dogs. The lists end in 2013. How many animals come in, of which kind, and how does it end for them?",
        topic: "health",
        department: "LAAS",
        frequency: "monthly",
        formats: ["csv"],
        period: "2014 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 293, by: "bea", beginReview: true },
    {
      daysAgo: 281,
      by: "bea",
      answer: { to: "planned", planned: { inDays: -230, precision: "month" }, body: "We count every animal at the door. The years since 2014 will be public in {planned}.", format: "CSV" },
    },
    { daysAgo: 240, by: "bea", answer: { to: "release_review", body: "The table is ready for review." } },
    { daysAgo: 229, by: "odette", confirm: { reference: "LAAS-1688", note: "Who brought or took an animal is left out." } },
    {
      daysAgo: 216,
      by: "bea",
      answer: {
        to: "partially_fulfilled",
        datasets: ["8cmr-fbcu"],
        body: "Animals that came in are public for every year. How each stay ended is written down in different ways; we are sorting that and will add it.",
        format: "CSV",
        leftOut: "How each stay ended, for now",
      },
    },
    ...votes("ruth", 24, { from: 297, to: 12 }, {
      marisol: "Mi hija quiere adoptar y preguntamos mucho.",
      gwen: "To see which shelters need help most.",
    }),
  ],
};
