import { votes } from "../crowd";
import type { Story } from "../story";

export const illegalDumping: Story = {
  key: "illegal-dumping",
  steps: [
    {
      daysAgo: 158,
      by: "luis",
      ask: {
        title: "Dumped trash: reported and cleared, by month",
        body: "Sofas land on our corner every weekend. We clean up together and want to see if it helps. How many reports were there, and how many were cleared?",
        topic: "trash",
        department: "LASAN",
        frequency: "monthly",
        formats: ["csv"],
        period: "2016 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 154, by: "grant", beginReview: true },
    {
      daysAgo: 139,
      by: "grant",
      answer: {
        to: "planned",
        planned: { inDays: -30, precision: "month" },
        body: "The public table ends in 2015. We will bring it up to date in {planned}, and then add each month.",
      },
    },
    { daysAgo: 60, by: "grant", answer: { to: "release_review", body: "The table is up to date and goes to the reviewers." } },
    {
      daysAgo: 52,
      by: "grant",
      answer: { to: "in_progress", body: "The reviewers found phone numbers of people who reported. We are taking them out before anything is released." },
    },
    { daysAgo: 34, by: "grant", answer: { to: "release_review", body: "The phone numbers are gone. Second review." } },
    { daysAgo: 26, by: "leon", confirm: { reference: "LASAN-2044", note: "No trace of the people who reported." } },
    {
      daysAgo: 18,
      by: "grant",
      answer: {
        to: "fulfilled",
        datasets: ["97ra-aqza"],
        body: "Here are reports and clean-ups since 2016, month by month. It took us longer than planned because we found phone numbers in the notes and removed them.",
        format: "CSV",
        leftOut: "Who reported",
      },
    },
    ...votes("luis", 23, { from: 157, to: 20 }, {
      tomas: "Our council pays for two clean-up days. We want to choose the streets well.",
      juno: "I bring this list to every clean-up we hold.",
      walt: "To see if cameras on the corner changed anything.",
    }),
  ],
};
