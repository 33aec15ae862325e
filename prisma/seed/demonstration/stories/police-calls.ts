import { votes } from "../crowd";
import type { Story } from "../story";

export const policeCalls: Story = {
  key: "police-calls",
  steps: [
    {
      daysAgo: 46,
      by: "aram",
      ask: {
        title: "Calls for police after 2016",
        body: "The yearly lists of calls end in 2016. We would like the years since, with the kind of call and the area, to see if the new youth center made our evenings calmer.",
        topic: "safety",
        department: "LAPD",
        frequency: "yearly",
        formats: ["csv"],
        period: "2017 to today",
        kind: "daily_records",
      },
    },
    { daysAgo: 39, by: "irene", beginReview: true },
    { daysAgo: 38, by: "leon", follow: true },
    {
      daysAgo: 16,
      by: "irene",
      update: { body: "The department is not on Plaza yet. I have spoken with its data team: the years exist, and they check what the law lets them show. I asked for a date by the end of the month." },
    },
    ...votes("aram", 18, { from: 45, to: 2 }, { soyoung: "For a school paper on safe evenings." }),
  ],
};
