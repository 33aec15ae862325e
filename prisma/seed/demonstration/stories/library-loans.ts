import { votes } from "../crowd";
import type { Story } from "../story";

export const libraryLoans: Story = {
  key: "library-loans",
  steps: [
    {
      daysAgo: 186,
      by: "grace",
      ask: {
        title: "Books lent each month",
        body: "I teach reading. Are children borrowing more books or fewer? The monthly figures stop in 2017.",
        topic: "culture",
        department: "LAPL",
        frequency: "monthly",
        formats: ["csv", "xlsx"],
        period: "2017 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 178, by: "june", answer: { to: "in_progress", body: "We count this every month and simply stopped sending it when a colleague retired. We are filling the gap." } },
    { daysAgo: 150, by: "june", answer: { to: "release_review", body: "The missing years are in. The reviewers look at them now." } },
    { daysAgo: 141, by: "odette", confirm: { reference: "LAPL-1833", note: "Totals only. Nobody's reading can be seen." } },
    {
      daysAgo: 133,
      by: "june",
      answer: { to: "fulfilled", datasets: ["m4ev-cuzz"], body: "The gap is closed and each month now follows by itself. Children borrow more: you will find them under juvenile.", format: "CSV" },
    },
    ...votes("grace", 13, { from: 185, to: 135 }, { priya: "To compare loans with reading results." }),
  ],
};
