import { votes } from "../crowd";
import type { Story } from "../story";

export const everyAddress: Story = {
  key: "every-address",
  steps: [
    {
      daysAgo: 331,
      by: "dev",
      ask: {
        title: "All addresses with their place on the map, kept fresh",
        body: "Every app that asks \"where do you live?\" needs this list. The public one is from 2016: whole streets are missing, and their people get an error.",
        topic: "building",
        department: "BOE",
        frequency: "monthly",
        formats: ["csv", "geojson", "api"],
        kind: "daily_records",
      },
    },
    { daysAgo: 320, by: "irene", beginReview: true },
    { daysAgo: 306, by: "irene", answer: { to: "in_progress", body: "The Bureau of Engineering keeps this list fresh for fire trucks and ambulances. It is now building the way out to the portal." } },
    { daysAgo: 277, by: "irene", answer: { to: "release_review", body: "The first monthly file is made. The reviewers check it." } },
    { daysAgo: 266, by: "odette", confirm: { reference: "BOE-1644", note: "Addresses of places only. Who lives there is not in the file." } },
    { daysAgo: 254, by: "irene", answer: { to: "fulfilled", datasets: ["4ca8-mxuh"], body: "The list is fresh and comes every month from now on.", format: "CSV" } },
    ...votes("dev", 19, { from: 330, to: 258 }, {
      lena: "Half of the questions I get are about a missing street.",
      ravi: "We look up the nearest clinic with it.",
    }),
  ],
};
