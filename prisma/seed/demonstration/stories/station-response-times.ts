import { votes } from "../crowd";
import type { Story } from "../story";

export const stationResponseTimes: Story = {
  key: "station-response-times",
  steps: [
    {
      daysAgo: 150,
      by: "aram",
      ask: {
        title: "How long help takes, for every fire station",
        body: "The last figures by station end in 2017. We have a new road and many new homes since.\n\nPlease go on from there: the time until the first truck or ambulance arrives, by station and month, and by address if you can.",
        topic: "safety",
        department: "LAFD",
        frequency: "monthly",
        formats: ["csv"],
        period: "2018 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 147, by: "dana", beginReview: true },
    { daysAgo: 139, by: "dana", answer: { to: "in_progress", body: "We keep these times and are putting the years since 2018 into one table. We will also ask our lawyers what we may say about addresses." } },
    { daysAgo: 70, by: "dana", answer: { to: "release_review", body: "The table by station is ready and goes to the reviewers." } },
    { daysAgo: 55, by: "leon", confirm: { reference: "LAFD-1988", note: "By station and month only. Addresses would show who called an ambulance." } },
    {
      daysAgo: 40,
      by: "dana",
      answer: {
        to: "partially_fulfilled",
        datasets: ["kszm-sdw4"],
        body: "The times by station and month are public now, and new months follow by themselves. We leave out addresses: they would show who called for an ambulance. Times by square mile are our next step.",
        format: "CSV",
        leftOut: "Single addresses",
      },
    },
    ...votes("aram", 20, { from: 149, to: 4 }, {
      ruth: "I live far up the hill. I want to know what to expect.",
      samuel: "For our block's emergency plan.",
    }),
  ],
};
