import { votes } from "../crowd";
import type { Story } from "../story";

export const evictionNotices: Story = {
  key: "eviction-notices",
  steps: [
    {
      daysAgo: 35,
      by: "lena",
      ask: {
        title: "Eviction notices by month and zip code",
        body: "The old file asked for a login for four months this year. Two apps stopped working, and nobody could tell us why.\n\nPlease publish the count of notices by month, zip code and reason. No names and no addresses are needed.",
        topic: "housing",
        department: "LAHD",
        frequency: "monthly",
        formats: ["csv", "api"],
        period: "2023 to today",
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 33, by: "clara", beginReview: true },
    { daysAgo: 30, by: "bruno", follow: true },
    ...votes("lena", 23, { from: 34, to: 1 }, {
      nora: "We help renters find a lawyer. We would open our desk where notices rise.",
      priya: "For a study on rent and school changes.",
      theo: "My parents rent. I would look up their block before they sign again.",
    }),
  ],
};
