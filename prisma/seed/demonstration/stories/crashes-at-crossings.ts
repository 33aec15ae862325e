import { votes } from "../crowd";
import type { Story } from "../story";

export const crashesAtCrossings: Story = {
  key: "crashes-at-crossings",
  steps: [
    {
      daysAgo: 243,
      by: "hana",
      ask: {
        title: "Crashes where someone was hurt, crossing by crossing",
        body: "A boy of our school was hit in March. People say the corner was always bad. Was it?\n\nPlease publish every crash with a hurt person: day, hour, crossing, on foot, by bike or in a car. Nobody's name.",
        topic: "safety",
        department: "LADOT",
        frequency: "monthly",
        formats: ["csv", "geojson"],
        period: "2015 to today",
        kind: "people_and_neighborhoods",
        onBehalfOf: "Safe Crossings Example",
      },
    },
    { daysAgo: 241, by: "marcus", beginReview: true },
    { daysAgo: 231, by: "marcus", answer: { to: "planned", planned: { inDays: -110, precision: "month" }, body: "The police write the reports and we place them on the map. We will publish them together in {planned}.", format: "CSV and GeoJSON" } },
    {
      daysAgo: 118,
      by: "marcus",
      replan: {
        planned: { inDays: 34, precision: "month" },
        reason: "One report in five names a street that has two crossings of that name; each is looked up by hand.",
        body: "One report in five does not say exactly where. We look them up by hand, because a wrong corner would help nobody. Our new date is {planned}.",
      },
    },
    { daysAgo: 53, by: "marcus", answer: { to: "in_progress", body: "Six of the years are placed on the map. We begin with the streets around schools." } },
    ...votes("hana", 36, { from: 242, to: 1 }, {
      nadia: "I cross there with two children.",
      kofi: "Two of my friends were hit this year.",
      tomas: "Nuestro consejo pide un semáforo desde hace años.",
      ravi: "To choose the way I walk my daughter.",
    }),
  ],
};
