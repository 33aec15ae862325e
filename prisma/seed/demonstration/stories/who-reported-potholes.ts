import { votes } from "../crowd";
import type { Story } from "../story";

export const whoReportedPotholes: Story = {
  key: "who-reported-potholes",
  steps: [
    {
      daysAgo: 34,
      by: "colin",
      ask: {
        title: "Pothole reports with who made them",
        body: "Which streets complain loudest, and who does it? I write about whom the city hears. Each report with its street and the name given.",
        topic: "streets",
        department: "BSS",
        frequency: "monthly",
        formats: ["csv"],
        kind: "daily_records",
      },
    },
    { daysAgo: 30, by: "mina", answer: { to: "under_review", template: true, body: "" } },
    { daysAgo: 20, by: "mina", answer: { to: "declined", reason: "personal_privacy", template: true, body: "" } },
    { daysAgo: 5, by: "colin", appeal: { body: "I see that names are private. But the street of each report is not. Reports by street, without any name, would do for my story." } },
    ...votes("colin", 6, { from: 33, to: 22 }, { eli: "For a lesson on who gets heard." }),
  ],
};
