import { votes } from "../crowd";
import type { Story } from "../story";

export const everythingAboutMyDistrict: Story = {
  key: "everything-about-my-district",
  steps: [
    {
      daysAgo: 104,
      by: "walt",
      ask: { title: "Everything about my district", body: "Please publish all the data the city has about my council district.", topic: "city-hall", department: "COUNCIL" },
    },
    {
      daysAgo: 98,
      by: "irene",
      answer: {
        to: "needs_clarification",
        body: "We would like to help, but there are hundreds of lists. What would you like to find out: money, streets, safety, something else? One sentence is enough to begin.",
      },
    },
    {
      daysAgo: 75,
      by: "irene",
      answer: {
        to: "declined",
        reason: "unclear_no_reply",
        body: "We did not hear back, so we close this for now. A reply from you opens it again at any time, and a new, smaller question is just as welcome.",
      },
    },
    ...votes("walt", 1, { from: 101, to: 101 }),
  ],
};
