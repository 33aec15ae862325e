import { votes } from "../crowd";
import type { Story } from "../story";

export const filmPermits: Story = {
  key: "film-permits",
  steps: [
    {
      daysAgo: 14,
      by: "samuel",
      ask: {
        title: "Film permits at the port after 2014",
        body: "Neighbors would like to know when streets close for filming. The list of 2014 was useful. Could it go on?",
        topic: "business",
        department: "POLA",
        frequency: "weekly",
        formats: ["csv"],
        period: "2015 to today",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 9,
      by: "irene",
      answer: {
        to: "needs_clarification",
        body: "Thank you. One question before we ask the port: do you need past permits to count them, or the coming ones to plan your week? They are kept in two places.",
      },
    },
    ...votes("samuel", 6, { from: 13, to: 2 }),
  ],
};
