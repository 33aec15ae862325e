import { votes } from "../crowd";
import type { Story } from "../story";

export const streetTrees: Story = {
  key: "street-trees",
  steps: [
    {
      daysAgo: 132,
      by: "rosa",
      ask: {
        title: "Street trees with species and condition",
        body: "Neighborhood councils decide every spring where to plant. Today we count trees from photographs.\n\nA list of street trees with **species, trunk size, condition and the year of planting** would let every council see where shade is missing before summer. The list that is public now comes from the 1990s.",
        topic: "trees-and-parks",
        department: "BSS",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        area: "The whole city",
        exampleUrl: "https://data.cityofnewyork.us/d/uvpi-gqnh",
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 130, by: "rosa", edit: { period: "Trees standing today" } },
    { daysAgo: 129, by: "ana", beginReview: true },
    { daysAgo: 126, by: "alma", follow: true },
    {
      daysAgo: 121,
      by: "ana",
      answer: {
        to: "planned",
        planned: { inDays: 118, precision: "month" },
        body: "We will publish the inventory in {planned}, when the field survey is done. Crews walk every street and note species, trunk size and condition of each tree.",
        format: "CSV and GeoJSON",
        leftOut: "Trees on private land",
      },
    },
    {
      daysAgo: 47,
      by: "mina",
      update: {
        body: "The crews have now walked more than half of the streets. Each tree keeps one number for good, so that maps can follow it over the years.",
      },
    },
    ...votes("rosa", 25, { from: 131, to: 3 }, {
      tomas: "Our council will plan where to plant next. Trunk size matters most to us: it tells which trees are old.",
      lena: "I will make a shade map for walking to school.",
      priya: "My students compare shade with the heat in each neighborhood.",
      june: "We want to know which branches have no shade at the door.",
    }),
  ],
};
