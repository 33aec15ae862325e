import { votes } from "../crowd";
import type { Story } from "../story";

export const bikeLaneMiles: Story = {
  key: "bike-lane-miles",
  steps: [
    {
      daysAgo: 401,
      by: "nadia",
      ask: {
        title: "Miles of bike lanes, up to this year",
        body: "The chart ends in 2014. How many miles came since, and of which kind: painted, with posts, or apart from cars?",
        topic: "getting-around",
        department: "LADOT",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        kind: "city_performance",
      },
    },
    { daysAgo: 397, by: "marcus", beginReview: true },
    {
      daysAgo: 383,
      by: "marcus",
      answer: { to: "planned", planned: { inDays: -320, precision: "month" }, body: "We have the years since 2014 and will publish them in {planned}, with the kind of lane.", format: "CSV" },
    },
    { daysAgo: 352, by: "marcus", answer: { to: "release_review", body: "The miles are counted and go to the reviewers." } },
    { daysAgo: 341, by: "samira", confirm: { reference: "LADOT-1590" } },
    {
      daysAgo: 330,
      by: "marcus",
      answer: { to: "fulfilled", datasets: ["pnat-cnpj"], body: "Here they are, year by year and by kind of lane. Next spring we will add the new year.", format: "CSV" },
    },
    ...votes("nadia", 27, { from: 400, to: 335 }, {
      kofi: "I ride to work and want to know if it gets better.",
      hana: "For our yearly report on safe crossings.",
      tomas: "Our council asked for two lanes. Were they built?",
    }),
  ],
};
