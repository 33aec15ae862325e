import { votes } from "../crowd";
import type { Story } from "../story";
import { streetTrees } from "./street-trees";

export const shadeAtBusStops: Story = {
  key: "shade-at-bus-stops",
  steps: [
    {
      daysAgo: 70,
      by: "anh",
      ask: {
        title: "Bus stops without shade",
        body: "I wait twenty minutes in the sun each day. Which stops have a roof or a tree, and which have nothing?",
        topic: "getting-around",
        department: "BSS",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        kind: "people_and_neighborhoods",
      },
    },
    {
      daysAgo: 63,
      by: "mina",
      answer: { to: "duplicate", of: streetTrees.key, body: "The new list of street trees will show where there is shade. We follow your wish there, with all votes." },
    },
    { daysAgo: 57, by: "ana", undo: "merge" },
    {
      daysAgo: 55,
      by: "ana",
      answer: {
        to: "planned",
        planned: { inDays: 66, precision: "month" },
        body: "A roof is no tree: we joined two requests that ask for different things, and have parted them again. Your votes are back. We will publish the stops with a roof, a bench or neither in {planned}.",
        format: "CSV",
      },
    },
    ...votes("anh", 14, { from: 69, to: 64 }, { walt: "Shade and a bench, please.", marisol: "Mi mamá espera en el sol con sus bolsas." }),
    ...votes("anh", 6, { from: 50, to: 5 }, {}, 14),
  ],
};
