import { votes } from "../crowd";
import type { Story } from "../story";

export const lunchForSeniors: Story = {
  key: "lunch-for-seniors",
  steps: [
    {
      daysAgo: 16,
      by: "gwen",
      ask: {
        title: "Where seniors can eat lunch together",
        body: "My aunt eats alone. Which centers serve lunch, on which days, and do they fetch people by van?",
        topic: "health",
        department: "LADOA",
        frequency: "quarterly",
        formats: ["csv"],
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 11, by: "irene", beginReview: true },
    ...votes("gwen", 9, { from: 15, to: 2 }, { rosa: "For my neighbor, who is 84.", dolores: "Yo misma iría." }),
  ],
};
