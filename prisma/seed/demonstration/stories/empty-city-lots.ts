import { votes } from "../crowd";
import type { Story } from "../story";

export const emptyCityLots: Story = {
  key: "empty-city-lots",
  steps: [
    {
      daysAgo: 23,
      by: "luis",
      ask: {
        title: "Empty lots the city owns",
        body: "There is a fenced lot on our street with nothing but weeds. If it belongs to all of us, we would like to ask for a garden. A list with address, size and plans, please.",
        topic: "building",
        department: "GSD",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        kind: "people_and_neighborhoods",
      },
    },
    ...votes("luis", 14, { from: 22, to: 1 }, {
      rosa: "Three of us already have tools and seedlings.",
      nora: "Some of them could become homes.",
    }),
  ],
};
