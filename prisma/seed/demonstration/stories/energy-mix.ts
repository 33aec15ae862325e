import { votes } from "../crowd";
import type { Story } from "../story";

export const energyMix: Story = {
  key: "energy-mix",
  steps: [
    {
      daysAgo: 350,
      by: "lena",
      ask: {
        title: "Where our power comes from, after 2016",
        body: "How much of our light is sun and wind, and how much is coal? The list stops in 2016, and much has changed.",
        topic: "water-and-power",
        department: "LADWP",
        frequency: "yearly",
        formats: ["csv"],
        kind: "city_performance",
        onBehalfOf: "Shade Map Example",
      },
    },
    { daysAgo: 345, by: "ray", beginReview: true },
    {
      daysAgo: 333,
      by: "ray",
      answer: { to: "planned", planned: { inDays: -285, precision: "day" }, body: "We report this to the state every year. We will publish all years by {planned}.", format: "CSV" },
    },
    { daysAgo: 312, by: "ray", answer: { to: "release_review", body: "All years are in one table. The reviewers look at it." } },
    { daysAgo: 304, by: "leon", confirm: { reference: "LADWP-1618" } },
    { daysAgo: 295, by: "ray", answer: { to: "fulfilled", datasets: ["hmiy-sxh5"], body: "All years are public, one row a year and source. Coal is going down: see for yourself." } },
    ...votes("lena", 22, { from: 349, to: 300 }, {
      priya: "For a class on the climate.",
      soyoung: "We bet at school how much is solar.",
    }),
  ],
};
