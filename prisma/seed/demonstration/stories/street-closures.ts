import { votes } from "../crowd";
import type { Story } from "../story";

export const streetClosures: Story = {
  key: "street-closures",
  steps: [
    {
      daysAgo: 21,
      by: "dana",
      ask: {
        title: "Streets closed for work on pipes and cables",
        body: "Our drivers learn of a closed street when they stand before it. Today each station gets a different mail. One public list with street, from, until and how wide it stays open would help ambulances, and everyone else.",
        topic: "streets",
        department: "LADWP",
        frequency: "live",
        formats: ["api", "geojson"],
        kind: "daily_records",
        onBehalfOfDepartment: "LAFD",
      },
    },
    { daysAgo: 18, by: "ray", beginReview: true },
    ...votes("dana", 11, { from: 20, to: 1 }, { kofi: "I lose an hour a week to closed streets." }),
  ],
};
