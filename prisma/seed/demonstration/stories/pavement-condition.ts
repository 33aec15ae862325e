import { votes } from "../crowd";
import type { Story } from "../story";

export const pavementCondition: Story = {
  key: "pavement-condition",
  steps: [
    {
      daysAgo: 196,
      by: "priya",
      ask: {
        title: "Pavement condition of every street since 2015",
        body: "We study whether streets age faster where trucks pass. The public scores stop in 2014. Please add the years since, one score per street and year.",
        topic: "streets",
        department: "BSS",
        frequency: "yearly",
        formats: ["csv"],
        period: "2015 to today",
        kind: "city_performance",
        onBehalfOf: "Example University",
      },
    },
    { daysAgo: 193, by: "ana", beginReview: true },
    {
      daysAgo: 182,
      by: "ana",
      answer: {
        to: "planned",
        planned: { inDays: -61, precision: "day" },
        body: "We measure each street every few years and have the scores. We will publish them by {planned}.",
        format: "CSV",
      },
    },
    { daysAgo: 95, by: "mina", answer: { to: "release_review", body: "The scores are in one table and go to the reviewers." } },
    { daysAgo: 82, by: "samira", confirm: { reference: "BSS-1850" } },
    {
      daysAgo: 70,
      by: "mina",
      answer: {
        to: "fulfilled",
        datasets: ["3n9z-qdhi"],
        body: "The scores since 2015 are public, nine days before the date we gave. A street is not measured every year: the table says which year each score is from.",
        format: "CSV",
      },
    },
    ...votes("priya", 15, { from: 195, to: 72 }, { kofi: "To find the smooth way for deliveries by bike." }),
  ],
};
