import { votes } from "../crowd";
import type { Story } from "../story";

export const parkingCitations: Story = {
  key: "parking-citations",
  steps: [
    {
      daysAgo: 228,
      by: "omar",
      ask: {
        title: "Parking citations, refreshed every week",
        body: "The list of parking tickets is very good when it is fresh. Now it is months old. Once a week would be enough for us to show people where the signs are hard to read.",
        topic: "getting-around",
        department: "LADOT",
        frequency: "weekly",
        formats: ["csv", "api"],
        kind: "daily_records",
      },
    },
    { daysAgo: 226, by: "marcus", beginReview: true },
    {
      daysAgo: 214,
      by: "marcus",
      answer: {
        to: "planned",
        planned: { inDays: -155, precision: "day" },
        body: "Agreed. Until now a person sent the file by hand. We will have it sent every week by machine, by {planned}.",
      },
    },
    { daysAgo: 175, by: "marcus", answer: { to: "release_review", body: "The weekly file works. The reviewers check which columns it may carry." } },
    {
      daysAgo: 166,
      by: "odette",
      confirm: {
        reference: "LADOT-1761",
        note: "Their lawyer agrees in writing.",
        columns: [{ name: "Plate number", treatment: "withheld", reason: "It leads to a person." }],
      },
    },
    {
      daysAgo: 160,
      by: "marcus",
      answer: {
        to: "fulfilled",
        datasets: ["wjz9-h9np"],
        body: "New tickets arrive every Monday from now on.",
        leftOut: "Plate numbers, because they lead to people",
      },
    },
    { daysAgo: 27, by: "marcus", reopen: { reason: "The weekly file stopped three weeks ago without anyone noticing. We take this up again." } },
    { daysAgo: 22, by: "marcus", answer: { to: "in_progress", body: "The company that handles the tickets had changed a password. We are making a new connection that warns us when it fails." } },
    { daysAgo: 12, by: "marcus", answer: { to: "release_review", body: "The new connection works. The reviewers check it once more." } },
    { daysAgo: 9, by: "samira", confirm: { reference: "LADOT-2102" } },
    {
      daysAgo: 4,
      by: "marcus",
      answer: { to: "fulfilled", datasets: ["wjz9-h9np"], body: "The weekly tickets are back, with the missing weeks filled in. We now get a message when a week fails." },
    },
    ...votes("omar", 20, { from: 227, to: 163 }, {
      lena: "To warn drivers on the ten worst blocks.",
      samuel: "I want to see if a new sign on my street helped.",
    }),
  ],
};
