import { votes } from "../crowd";
import type { Story } from "../story";

export const injuryClaims: Story = {
  key: "injury-claims",
  steps: [
    {
      daysAgo: 162,
      by: "ruth",
      ask: {
        title: "Falls on sidewalks that led to a claim",
        body: "I broke my wrist on a slab that a tree had lifted. How many people fall, on which streets, and what does it cost all of us? Repairs might cost less.",
        topic: "city-hall",
        department: "ATTY",
        frequency: "yearly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    { daysAgo: 151, by: "irene", beginReview: true },
    {
      daysAgo: 131,
      by: "irene",
      answer: {
        to: "declined",
        reason: "pending_litigation",
        body: "Many of these claims are still before a judge, and the City Attorney may not publish them by street while they are. Our answer came three days late, and I am sorry.\n\nWhen cases close, the Council's records show what was paid. If yearly totals for the whole city would help, please ask for those.",
      },
    },
    ...votes("ruth", 12, { from: 161, to: 133 }, { hana: "To show that ramps and repairs pay for themselves." }),
  ],
};
