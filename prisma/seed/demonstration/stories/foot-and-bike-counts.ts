import { votes } from "../crowd";
import type { Story } from "../story";

export const footAndBikeCounts: Story = {
  key: "foot-and-bike-counts",
  steps: [
    {
      daysAgo: 119,
      by: "hana",
      ask: {
        title: "People walking and riding, counted on more streets",
        body: "Cars are counted at hundreds of crossings. People on foot and on bikes were counted in one district, for a few days.\n\nPlease publish every count you have, with place, day and hour, even if there are gaps.",
        topic: "getting-around",
        department: "LADOT",
        frequency: "quarterly",
        formats: ["csv", "geojson"],
        period: "2018 to today",
        kind: "people_and_neighborhoods",
        onBehalfOf: "Safe Crossings Example",
      },
    },
    { daysAgo: 114, by: "marcus", beginReview: true },
    {
      daysAgo: 101,
      by: "marcus",
      answer: {
        to: "planned",
        planned: { inDays: -9, precision: "day" },
        body: "There are counts from about 60 places, made by different teams. We will bring them together and publish them by {planned}.",
        format: "CSV",
        leftOut: "Camera pictures, which we don't keep",
      },
    },
    ...votes("hana", 21, { from: 118, to: 2 }, {
      walt: "I have asked for a crossing for six years. I want numbers.",
      mei: "How many people walk past the bakery before eight?",
      priya: "To compare before and after a new bike lane.",
    }),
  ],
};
