import { votes } from "../crowd";
import type { Story } from "../story";

export const publicToilets: Story = {
  key: "public-toilets",
  steps: [
    {
      daysAgo: 8,
      by: "soyoung",
      ask: {
        title: "Public toilets and water fountains",
        body: "Where are they, when are they open, and do they work today? Runners, parents and people without a home all need to know.",
        topic: "trees-and-parks",
        frequency: "weekly",
        formats: ["csv", "geojson"],
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 6, by: "irene", route: "RAP" },
    ...votes("soyoung", 11, { from: 7, to: 1 }, { kofi: "I am outside all day and plan my way by it.", juno: "People ask me at every event." }),
  ],
};
