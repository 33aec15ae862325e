import { votes } from "../crowd";
import type { Story } from "../story";

export const streetlightOutages: Story = {
  key: "streetlight-outages",
  steps: [
    {
      daysAgo: 99,
      by: "kofi",
      ask: {
        title: "Street lights that are dark, by block",
        body: "I ride home at night. A list of dark lights by block, with the day they were reported and repaired, would let me choose a lit street.",
        topic: "streets",
        department: "BSL",
        frequency: "daily",
        formats: ["csv", "geojson"],
        kind: "city_performance",
      },
    },
    { daysAgo: 95, by: "irene", beginReview: true },
    {
      daysAgo: 83,
      by: "irene",
      answer: {
        to: "planned",
        planned: { inDays: 48, precision: "month" },
        body: "The Bureau of Street Lighting is not on Plaza yet, so I asked for you. They keep every report and repair and will publish them by block in {planned}.",
        format: "CSV",
        leftOut: "Where copper wire was stolen",
      },
    },
    ...votes("kofi", 17, { from: 98, to: 4 }, {
      hana: "To find the dark crossings near schools.",
      marisol: "Salgo del trabajo a las once de la noche.",
    }),
  ],
};
