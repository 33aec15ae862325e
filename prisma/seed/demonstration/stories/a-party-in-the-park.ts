import { votes } from "../crowd";
import type { Story } from "../story";

export const aPartyInThePark: Story = {
  key: "a-party-in-the-park",
  steps: [
    {
      daysAgo: 128,
      by: "gwen",
      ask: {
        title: "Everything for a party in the park",
        body: "We want to hold a block party. Which parks have what we need, and which lawns can one rent, from whom and for how much?",
        topic: "trees-and-parks",
        department: "RAP",
        frequency: "yearly",
        kind: "daily_records",
      },
    },
    { daysAgo: 123, by: "irene", beginReview: true },
    {
      daysAgo: 117,
      by: "irene",
      split: [
        { title: "What renting a lawn in a park costs", body: "We want to hold a block party. Which lawns can one rent, from whom and for how much?" },
        { title: "Parks and what each of them has", body: "We want to hold a block party. Which parks have what we need?" },
      ],
    },
    {
      daysAgo: 116,
      by: "irene",
      part: 2,
      answer: { to: "already_published", datasets: ["ax8j-dhzm"], body: "The list of parks is public, with what each of them has and a number to call. What renting costs comes next." },
    },
    { daysAgo: 104, by: "irene", answer: { to: "planned", planned: { inDays: -7, precision: "day" }, body: "Each park has a price list of its own. Recreation and Parks will bring them together by {planned}." } },
    ...votes("gwen", 12, { from: 127, to: 118 }, { rosa: "For a birthday with forty cousins.", juno: "I hold events and ask this every month." }),
  ],
};
