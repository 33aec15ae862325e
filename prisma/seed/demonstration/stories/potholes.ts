import { votes } from "../crowd";
import type { Story } from "../story";

export const potholes: Story = {
  key: "potholes",
  steps: [
    {
      daysAgo: 11,
      by: "kofi",
      ask: {
        title: "Potholes: asked, repaired, how long it took",
        body: "I deliver by bike. I report holes, and some are gone in two days while others stay for months.\n\nA list with the day of the report, the day of the repair and the nearest crossing would show if it depends on where you live.",
        topic: "streets",
        department: "BSS",
        frequency: "weekly",
        formats: ["csv"],
        period: "The last three years",
        kind: "city_performance",
      },
    },
    ...votes("kofi", 13, { from: 10, to: 1 }, { eli: "I will draw a map of holes that are older than a month." }),
  ],
};
