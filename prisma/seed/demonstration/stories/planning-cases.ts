import { votes } from "../crowd";
import type { Story } from "../story";

export const planningCases: Story = {
  key: "planning-cases",
  steps: [
    {
      daysAgo: 246,
      by: "nora",
      ask: {
        title: "Planning cases after 2015",
        body: "We learn that a building comes when the fence goes up. A list of cases with address, what is wanted and where the case stands would let neighbors speak in time.",
        topic: "building",
        department: "DCP",
        frequency: "weekly",
        formats: ["csv", "geojson"],
        period: "2016 to today",
        kind: "people_and_neighborhoods",
        onBehalfOf: "Example Tenants Together",
      },
    },
    { daysAgo: 240, by: "hugo", beginReview: true },
    {
      daysAgo: 226,
      by: "hugo",
      answer: { to: "planned", planned: { inDays: -95, precision: "month" }, body: "Yes. All cases are in our system. We will publish them in {planned} and renew them every week.", format: "CSV" },
    },
    {
      daysAgo: 110,
      by: "hugo",
      replan: {
        planned: { inDays: -23, precision: "day" },
        reason: "The system is being replaced, and cases from before the change need a second look.",
        body: "Our system is being replaced just now. The list will be out by {planned}.",
      },
    },
    { daysAgo: 42, by: "hugo", answer: { to: "in_progress", body: "The new system runs. We are comparing its cases with the old ones, year by year." } },
    ...votes("nora", 29, { from: 245, to: 4 }, {
      tomas: "We would print it for every council meeting.",
      anh: "A tower is coming next door and nobody asked us.",
      colin: "I write about building in our area.",
    }),
  ],
};
