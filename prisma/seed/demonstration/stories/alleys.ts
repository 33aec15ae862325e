import { votes } from "../crowd";
import type { Story } from "../story";

export const alleys: Story = {
  key: "alleys",
  steps: [
    {
      daysAgo: 116,
      by: "samuel",
      ask: {
        title: "Alleys: who cleans them, and when",
        body: "Our alley is nobody's. Is there a list of alleys with the days when someone cleans them?",
        topic: "trash",
        department: "LASAN",
        frequency: "monthly",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 108,
      by: "grant",
      answer: { to: "needs_clarification", body: "Some alleys are public and some belong to the houses beside them. Do you mean one alley, or a list for the whole city?" },
    },
    { daysAgo: 15, by: "samuel", reply: { body: "I was away for my new job, sorry. I mean a list for the whole city: public alleys with their cleaning days." } },
    ...votes("samuel", 4, { from: 115, to: 90 }),
    ...votes("samuel", 5, { from: 14, to: 2 }, {}, 4),
  ],
};
