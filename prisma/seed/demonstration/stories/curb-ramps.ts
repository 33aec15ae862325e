import { votes } from "../crowd";
import type { Story } from "../story";

export const curbRamps: Story = {
  key: "curb-ramps",
  steps: [
    {
      daysAgo: 168,
      by: "tomas",
      ask: {
        title: "Curb ramps installed after 2014",
        body: "Our council marks the ways to the clinic and the market that a wheelchair can take. The public list of curb ramps ends in 2014.\n\nPlease add the corners done since, and those still waiting.",
        topic: "streets",
        department: "BSS",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        period: "2015 to today",
        kind: "people_and_neighborhoods",
        onBehalfOf: "Example Heights Neighborhood Council",
      },
    },
    { daysAgo: 165, by: "mina", beginReview: true },
    {
      daysAgo: 155,
      by: "ana",
      answer: {
        to: "planned",
        planned: { inDays: -50, precision: "month" },
        body: "The ramps done since 2014 are on paper sheets, one for each corner. We will type them in and publish the list in {planned}.",
        format: "CSV and GeoJSON",
      },
    },
    {
      daysAgo: 34,
      by: "ana",
      replan: {
        planned: { inDays: 42, precision: "month" },
        reason: "There are twice as many sheets as we thought, and two people to type them.",
        body: "We will not keep the date we gave, and we are sorry. There are twice as many sheets as we thought. Our new date is {planned}.",
      },
    },
    { daysAgo: 12, by: "mina", answer: { to: "in_progress", body: "All sheets up to 2021 are typed in. The later years come next." } },
    ...votes("tomas", 16, { from: 167, to: 8 }, {
      hana: "To mark safe ways to school.",
      carmen: "Mi hermano usa silla de ruedas.",
    }),
  ],
};
