import { votes } from "../crowd";
import type { Story } from "../story";

export const parkingMeterHistory: Story = {
  key: "parking-meter-history",
  steps: [
    {
      daysAgo: 81,
      by: "dev",
      ask: {
        title: "Parking meter use, every five minutes since 2019",
        body: "The live feed tells whether a space is free *now*. To learn when a street fills up, one needs the past.\n\nOne file for the past, next to the live feed. Five minutes is enough, and so is one row per block.",
        topic: "getting-around",
        department: "LADOT",
        frequency: "monthly",
        formats: ["csv", "api"],
        period: "2019 to today",
        kind: "daily_records",
      },
    },
    { daysAgo: 78, by: "marcus", beginReview: true },
    {
      daysAgo: 70,
      by: "marcus",
      answer: {
        to: "planned",
        planned: { inDays: 11, precision: "day" },
        body: "We have kept the sensor readings since 2019. We will put them in order and publish them by {planned}, one file a year.",
        format: "CSV",
        leftOut: "Meters without a sensor",
      },
    },
    { daysAgo: 50, by: "marcus", answer: { to: "in_progress", body: "Two of the years are ready. We are now fixing days when the sensors counted wrong." } },
    { daysAgo: 20, by: "marcus", answer: { to: "release_review", body: "All years are ready. Privacy, legal and security reviewers are looking at the files." } },
    { daysAgo: 6, by: "samira", confirm: { reference: "LADOT-2077", note: "Readings are per block, so no single car can be followed." } },
    ...votes("dev", 21, { from: 80, to: 2 }, {
      mei: "I want to know when my customers find no space.",
      hana: "To show that a bike lane does not always take the last free space.",
    }),
  ],
};
