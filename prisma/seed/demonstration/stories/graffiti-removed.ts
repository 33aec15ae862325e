import { votes } from "../crowd";
import type { Story } from "../story";

export const graffitiRemoved: Story = {
  key: "graffiti-removed",
  steps: [
    {
      daysAgo: 341,
      by: "samuel",
      ask: {
        title: "How fast graffiti is removed, by area",
        body: "We call, and sometimes it is gone the next day. Is it the same everywhere? The figures end in 2014.",
        topic: "streets",
        department: "MAYOR",
        frequency: "monthly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    { daysAgo: 339, by: "irene", route: "OCB", because: "The Office of Community Beautification removes graffiti and counts each wall. The Mayor’s Office only received its totals." },
    { daysAgo: 336, by: "irene", beginReview: true },
    { daysAgo: 318, by: "irene", answer: { to: "planned", planned: { inDays: -262, precision: "day" }, body: "The office keeps each call and clean-up. The months since 2014 will be out by {planned}." } },
    { daysAgo: 289, by: "irene", answer: { to: "release_review", body: "The months are counted and go to the reviewers." } },
    { daysAgo: 280, by: "leon", confirm: { reference: "OCB-1655" } },
    { daysAgo: 268, by: "irene", answer: { to: "fulfilled", datasets: ["gkcu-pvq9"], body: "All months are public, with the days between call and clean-up. Sort by area to see yours." } },
    ...votes("samuel", 9, { from: 340, to: 272 }, { juno: "We paint walls together and want to see if it lasts." }),
  ],
};
