import { votes } from "../crowd";
import type { Story } from "../story";

export const scooterTrips: Story = {
  key: "scooter-trips",
  steps: [
    {
      daysAgo: 176,
      by: "priya",
      ask: {
        title: "Scooter rides with start and end",
        body: "We want to learn if shared scooters bring people to the train. For that we need rides with start, end and time.",
        topic: "getting-around",
        department: "LADOT",
        frequency: "monthly",
        formats: ["csv"],
        period: "2019 to today",
        kind: "daily_records",
        onBehalfOf: "Example University",
      },
    },
    { daysAgo: 172, by: "marcus", beginReview: true },
    {
      daysAgo: 160,
      by: "marcus",
      answer: {
        to: "declined",
        reason: "personal_privacy",
        body: "A single ride with start, end and time can show where someone lives and where they go at night. We must not publish that, even without a name.",
      },
    },
    { daysAgo: 140, by: "marcus", reopen: { reason: "Counts by small area and month would answer the question and show nobody's ride. We look at it again." } },
    { daysAgo: 128, by: "marcus", answer: { to: "release_review", datasets: ["d7jk-ufat", "j5g7-w4y7"], body: "We have counted rides by small census area and month. The reviewers check that no area is so small that it shows one person." } },
    { daysAgo: 113, by: "odette", confirm: { reference: "LADOT-1811", note: "I tried to find my own rides and could not.", outcome: "limited", columns: [{ name: "Start and end", treatment: "aggregated", reason: "Areas with fewer than ten rides in a month are joined with a neighbor." }] } },
    {
      daysAgo: 104,
      by: "marcus",
      answer: {
        to: "partially_fulfilled",
        datasets: ["d7jk-ufat", "j5g7-w4y7"],
        body: "You can now see how many rides began in each small area, and how many scooters stood ready there, month by month. It was right to ask twice.",
        format: "CSV",
        leftOut: "Single rides",
      },
    },
    ...votes("priya", 6, { from: 175, to: 162 }, { lena: "To show where scooters are missing near trains." }),
    ...votes("priya", 7, { from: 138, to: 20 }, {}, 6),
  ],
};
