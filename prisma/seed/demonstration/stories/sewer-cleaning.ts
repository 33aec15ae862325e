import { votes } from "../crowd";
import type { Story } from "../story";

export const sewerCleaning: Story = {
  key: "sewer-cleaning",
  steps: [
    {
      daysAgo: 343,
      by: "samuel",
      ask: {
        title: "Sewers: how much was cleaned, after 2014",
        body: "It smelled on our block all summer. Is cleaning going up or down? The figures end in 2014.",
        topic: "water-and-power",
        department: "LASAN",
        frequency: "monthly",
        kind: "city_performance",
      },
    },
    { daysAgo: 338, by: "grant", beginReview: true },
    { daysAgo: 325, by: "grant", answer: { to: "planned", planned: { inDays: -270, precision: "month" }, body: "We count the miles every month and will publish them in {planned}." } },
    { daysAgo: 297, by: "grant", answer: { to: "release_review", body: "The months are ready for review." } },
    { daysAgo: 288, by: "samira", confirm: { reference: "LASAN-1660", note: "Miles only. Where the pipes run is not shown." } },
    { daysAgo: 278, by: "grant", answer: { to: "fulfilled", datasets: ["iyyp-p2fx"], body: "All months are public. If it smells, please call: a crew comes within a day." } },
    ...votes("samuel", 5, { from: 342, to: 282 }),
  ],
};
