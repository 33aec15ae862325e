import { votes } from "../crowd";
import type { Story } from "../story";

export const policeStops: Story = {
  key: "police-stops",
  steps: [
    {
      daysAgo: 380,
      by: "ravi",
      ask: {
        title: "Police stops after 2016",
        body: "My cousin is stopped on his way to work about once a month. Is that normal? The lists of stops end in 2016.\n\nDay, area, reason and how it ended. No names.",
        topic: "safety",
        department: "LAPD",
        frequency: "yearly",
        formats: ["csv"],
        period: "2017 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 371, by: "irene", beginReview: true },
    {
      daysAgo: 341,
      by: "irene",
      answer: { to: "planned", planned: { inDays: -214, precision: "month" }, body: "The department reports each stop to the state. It will publish the same lists here in {planned}. This answer came late because two offices had to agree." },
    },
    {
      daysAgo: 205,
      by: "irene",
      replan: {
        planned: { inDays: -100, precision: "month" },
        reason: "Places must be made coarser so that a stop can't be traced to a home.",
        body: "The lists show places too closely: one could guess who was stopped. They are made coarser first. The new date is {planned}.",
      },
    },
    { daysAgo: 58, by: "irene", update: { body: "Four of the years are done. I know that the date has passed. I ask every other week and will write here as soon as there is a new one." } },
    ...votes("ravi", 31, { from: 379, to: 2 }, {
      samuel: "Our church group talks with officers every month. Numbers would help both sides.",
      priya: "For research on fair treatment.",
      yusuf: "I was stopped twice this year.",
    }),
  ],
};
