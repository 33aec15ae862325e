import { votes } from "../crowd";
import type { Story } from "../story";

export const safeCrossings: Story = {
  key: "safe-crossings",
  steps: [
    {
      daysAgo: 59,
      by: "nadia",
      ask: {
        title: "Crosswalks, talking signals and crossing guards",
        body: "We plan the walk to school for two hundred children. Which crosswalks were painted lately, which signals speak for people who can't see, and where do crossing guards stand?",
        topic: "streets",
        department: "LADOT",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 55, by: "marcus", beginReview: true },
    {
      daysAgo: 50,
      by: "marcus",
      split: [
        { title: "Crosswalks and when each was painted", body: "We plan the walk to school for two hundred children. Which crosswalks were painted lately?" },
        { title: "Signals that speak for people who can't see", body: "We plan the walk to school for two hundred children. Which signals speak for people who can't see?" },
        { title: "Where crossing guards stand", body: "We plan the walk to school for two hundred children. Where do crossing guards stand, and when?" },
      ],
    },
    { daysAgo: 48, by: "marcus", answer: { to: "in_progress", body: "Crews write down each crosswalk they paint. We are typing the sheets in, schools first." } },
    { daysAgo: 47, by: "marcus", part: 2, answer: { to: "planned", planned: { inDays: 38, precision: "month" }, body: "There is a list of speaking signals. We check it on the street and publish it in {planned}.", format: "CSV" } },
    { daysAgo: 41, by: "june", part: 3, takeBack: "vote" },
    {
      daysAgo: 36,
      by: "marcus",
      part: 3,
      answer: {
        to: "declined",
        reason: "security",
        body: "Where guards stand tells where children cross, hour by hour, and some parents asked us not to publish it. Your school's office has the list for your streets.",
      },
    },
    { daysAgo: 32, by: "nadia", part: 3, appeal: { body: "I understand the hours. But the corners alone, without any hour, would already help us to choose a way to school." } },
    {
      daysAgo: 25,
      by: "irene",
      part: 3,
      answer: {
        to: "declined",
        reason: "security",
        body: "I looked at it again with the school police. A corner with a guard is a corner where children cross, so the no stands. What helps more is on its way: crosswalks and signals are in the two other parts of your request.",
      },
    },
    ...votes("nadia", 15, { from: 58, to: 51 }, { hana: "The very list I wished for.", carmen: "Mi hermano no ve bien." }),
  ],
};
