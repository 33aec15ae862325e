import { votes } from "../crowd";
import type { Story } from "../story";

export const ledStreetLights: Story = {
  key: "led-street-lights",
  steps: [
    {
      daysAgo: 130,
      by: "walt",
      ask: {
        title: "LED street lights: where, and what they save",
        body: "They changed my street and I sleep worse, but perhaps it saves a lot. Which streets have the new lights, how bright are they, and what do we save?",
        topic: "streets",
        department: "BSL",
        frequency: "quarterly",
        formats: ["csv", "geojson"],
        kind: "city_performance",
      },
    },
    { daysAgo: 122, by: "irene", beginReview: true },
    { daysAgo: 107, by: "irene", answer: { to: "in_progress", body: "The bureau knows what it saves. Which street has which lamp is on many maps that are being joined." } },
    { daysAgo: 79, by: "irene", answer: { to: "release_review", body: "We begin with the savings: the table goes to the reviewers." } },
    { daysAgo: 70, by: "samira", confirm: { reference: "BSL-1990" } },
    {
      daysAgo: 60,
      by: "irene",
      answer: {
        to: "partially_fulfilled",
        datasets: ["i4ke-p6yq"],
        body: "What the lights save is public now. The map of streets is still being joined; follow this request and you will hear when it is there.",
        format: "CSV",
        leftOut: "Which street has which lamp, for now",
      },
    },
    ...votes("walt", 10, { from: 129, to: 6 }, { ruth: "The hills should be next." }),
  ],
};
