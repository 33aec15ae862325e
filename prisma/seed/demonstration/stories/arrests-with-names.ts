import { votes } from "../crowd";
import type { Story } from "../story";

export const arrestsWithNames: Story = {
  key: "arrests-with-names",
  steps: [
    {
      daysAgo: 455,
      by: "colin",
      ask: {
        title: "Arrests with the names of those arrested",
        body: "The list of arrests has no names. I would like to look up whether a person was ever arrested before I rent a room to them.",
        topic: "safety",
        department: "LAPD",
        frequency: "daily",
        formats: ["csv"],
        kind: "daily_records",
      },
    },
    { daysAgo: 447, by: "irene", beginReview: true },
    {
      daysAgo: 436,
      by: "irene",
      answer: {
        to: "declined",
        reason: "law_enforcement",
        body: "An arrest is not a verdict. Many people who were arrested did nothing wrong, and state law keeps such lists closed.\n\nArrests without names, by day and area, [are public](https://data.lacity.org/d/m58u-93eu).",
      },
    },
    ...votes("colin", 3, { from: 454, to: 440 }),
  ],
};
