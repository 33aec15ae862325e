import { votes } from "../crowd";
import type { Story } from "../story";

export const solarByZip: Story = {
  key: "solar-by-zip",
  steps: [
    {
      daysAgo: 109,
      by: "lena",
      ask: {
        title: "Solar roofs by zip code",
        body: "How many roofs make their own power, and how much, by zip code and year? I would put it beside the shade map, so that people see what sun is worth.",
        topic: "water-and-power",
        department: "LADWP",
        frequency: "quarterly",
        formats: ["csv"],
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 106, by: "ray", beginReview: true },
    {
      daysAgo: 96,
      by: "ray",
      answer: { to: "planned", planned: { inDays: -33, precision: "month" }, body: "We will publish the number of roofs and their power by zip code in {planned}.", format: "CSV" },
    },
    { daysAgo: 65, by: "ray", answer: { to: "release_review", body: "The table is ready for review." } },
    { daysAgo: 56, by: "ray", answer: { to: "in_progress", body: "In some zip codes there are only one or two roofs, which would show a family's power. We are joining those areas." } },
    {
      daysAgo: 41,
      by: "ray",
      replan: {
        planned: { inDays: 28, precision: "month" },
        reason: "Small areas must be joined so that no single home can be seen.",
        body: "Joining the small areas takes longer than we hoped. Our new date is {planned}.",
      },
    },
    ...votes("lena", 16, { from: 108, to: 5 }, { eli: "I am thinking of panels and want to ask neighbors who have them." }),
  ],
};
