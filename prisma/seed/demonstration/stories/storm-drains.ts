import { votes } from "../crowd";
import type { Story } from "../story";

export const stormDrains: Story = {
  key: "storm-drains",
  steps: [
    {
      daysAgo: 44,
      by: "ruth",
      ask: {
        title: "Street drains: cleaned or still full",
        body: "Leaves block the drain at the foot of our hill, and each winter a garage floods. When is each drain cleaned, and when was it the last time?",
        topic: "water-and-power",
        department: "BSS",
        frequency: "monthly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    { daysAgo: 41, by: "mina", route: "LASAN", because: "We sweep the street, but LA Sanitation cleans the drains below it and keeps the list." },
    { daysAgo: 37, by: "grant", beginReview: true },
    {
      daysAgo: 28,
      by: "grant",
      answer: { to: "planned", planned: { inDays: 30, precision: "day" }, body: "We note each drain that we clean. The list comes out by {planned}, before the heaviest rain, and then every month." },
    },
    ...votes("ruth", 17, { from: 43, to: 2 }, { aram: "Our hill, too.", eli: "I lost a water heater last year." }),
  ],
};
