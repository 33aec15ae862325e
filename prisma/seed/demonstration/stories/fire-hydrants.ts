import { votes } from "../crowd";
import type { Story } from "../story";

export const fireHydrants: Story = {
  key: "fire-hydrants",
  steps: [
    {
      daysAgo: 19,
      by: "aram",
      ask: {
        title: "Fire hydrants and their last check",
        body: "The hydrant on our hill looks older than me. When was each one last checked, and did it work?",
        topic: "safety",
        department: "LAFD",
        frequency: "yearly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    { daysAgo: 13, by: "dana", beginReview: true },
    ...votes("aram", 8, { from: 18, to: 2 }, { ruth: "After last year's fire we all ask this." }),
  ],
};
