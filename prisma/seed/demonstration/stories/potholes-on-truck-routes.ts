import { votes } from "../crowd";
import type { Story } from "../story";
import { potholes } from "./potholes";

export const potholesOnTruckRoutes: Story = {
  key: "potholes-on-truck-routes",
  steps: [
    {
      daysAgo: 9,
      by: "pete",
      ask: {
        title: "Holes in the road near the harbor",
        body: "My truck lost a tire. I want to see which holes were reported and when each will be filled.",
        topic: "streets",
        department: "BSS",
        frequency: "weekly",
        kind: "city_performance",
      },
    },
    {
      daysAgo: 5,
      by: "mina",
      answer: {
        to: "duplicate",
        of: potholes.key,
        body: "Someone asked for the same list two days before you, for the whole city. Your vote and all others go with it. To get a hole filled, please call 311.",
      },
    },
    ...votes("pete", 4, { from: 8, to: 6 }),
  ],
};
