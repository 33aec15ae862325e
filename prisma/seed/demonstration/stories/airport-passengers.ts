import { votes } from "../crowd";
import type { Story } from "../story";

export const airportPassengers: Story = {
  key: "airport-passengers",
  steps: [
    {
      daysAgo: 489,
      by: "imani",
      ask: {
        title: "People flying from each terminal",
        body: "I drive travelers to the airport. The figures by terminal end in 2014. With newer ones I would know where the next plane full of people lands.",
        topic: "getting-around",
        department: "LAWA",
        frequency: "monthly",
        formats: ["csv"],
        period: "2014 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 484, by: "irene", beginReview: true },
    { daysAgo: 470, by: "irene", answer: { to: "in_progress", body: "The airport counts this every month. I asked for all years since 2014 in one table." } },
    { daysAgo: 452, by: "irene", answer: { to: "release_review", body: "The table arrived and goes to the reviewers." } },
    { daysAgo: 444, by: "samira", confirm: { reference: "LAWA-1502" } },
    {
      daysAgo: 436,
      by: "irene",
      answer: { to: "fulfilled", datasets: ["g3qu-7q2u"], body: "The years since 2014 are in, and each month now follows by itself.", format: "CSV" },
    },
    ...votes("imani", 9, { from: 488, to: 440 }, { kofi: "I deliver meals there and wait at the wrong door." }),
  ],
};
