import { votes } from "../crowd";
import type { Story } from "../story";

export const garagesIntoHomes: Story = {
  key: "garages-into-homes",
  steps: [
    {
      daysAgo: 102,
      by: "ravi",
      ask: {
        title: "Garages that became homes",
        body: "Our neighbors built a small home where their garage was. How many people did that, in which areas, and how long did they wait for a yes?",
        topic: "housing",
        department: "LADBS",
        frequency: "quarterly",
        formats: ["csv"],
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 98, by: "victor", route: "DCP", because: "City Planning counts these homes for the state each year, with the time from question to yes. Our permits show only the last step." },
    { daysAgo: 95, by: "hugo", beginReview: true },
    {
      daysAgo: 85,
      by: "hugo",
      answer: { to: "planned", planned: { inDays: 26, precision: "day" }, body: "Yes, we count them. We will publish them by area and month, with the wait, by {planned}.", format: "CSV" },
    },
    { daysAgo: 31, by: "hugo", answer: { to: "release_review", body: "The table is ready. The reviewers see that no single home can be told apart." } },
    { daysAgo: 8, by: "odette", confirm: { reference: "DCP-2088", note: "Areas with one or two homes are joined with a neighbor." } },
    ...votes("ravi", 20, { from: 101, to: 3 }, { nora: "Small homes are the only new ones our families can pay.", luis: "I build these." }),
  ],
};
