import { votes } from "../crowd";
import type { Story } from "../story";

export const lobbyistsToday: Story = {
  key: "lobbyists-today",
  steps: [
    {
      daysAgo: 498,
      by: "colin",
      ask: {
        title: "Lobbyists who are registered today",
        body: "The list of people who are paid to speak to the city is from 2014. Who is on it today, and for whom?",
        topic: "city-hall",
        department: "LAEC",
        frequency: "quarterly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    { daysAgo: 492, by: "irene", beginReview: true },
    { daysAgo: 479, by: "irene", answer: { to: "in_progress", body: "The commission keeps a fresh list on its own pages. It is now making a file of it for the portal." } },
    { daysAgo: 461, by: "irene", answer: { to: "release_review", body: "The file goes to the reviewers." } },
    { daysAgo: 452, by: "odette", confirm: { reference: "LAEC-1498" } },
    { daysAgo: 440, by: "irene", answer: { to: "fulfilled", datasets: ["j4zm-9kqu"], body: "The list is fresh and comes four times a year." } },
    ...votes("colin", 13, { from: 497, to: 445 }, { imani: "To see who talks with my council member." }),
  ],
};
