import { votes } from "../crowd";
import type { Story } from "../story";

export const councilVotes: Story = {
  key: "council-votes",
  steps: [
    {
      daysAgo: 168,
      by: "imani",
      ask: {
        title: "How each council member voted",
        body: "It is all in the minutes, page after page. One table with the file, the day and each member's yes or no, please. Then I can ask mine why.",
        topic: "city-hall",
        department: "CLERK",
        frequency: "weekly",
        formats: ["csv", "api"],
        kind: "city_performance",
      },
    },
    { daysAgo: 161, by: "ida", beginReview: true },
    {
      daysAgo: 150,
      by: "ida",
      answer: { to: "planned", planned: { inDays: 20, precision: "month" }, body: "The clerk of each meeting records the votes. We will publish them as a table in {planned}, from 2019 on.", format: "CSV" },
    },
    { daysAgo: 60, by: "ida", answer: { to: "in_progress", body: "The votes of three years are in the table. Older minutes are read by machine and checked by a person." } },
    { daysAgo: 10, by: "ida", answer: { to: "release_review", body: "All years since 2019 are in. The reviewers have the table." } },
    ...votes("imani", 26, { from: 167, to: 1 }, {
      eli: "My students each follow one member.",
      colin: "I write about the council.",
      lena: "This would be a lovely small app.",
    }),
  ],
};
