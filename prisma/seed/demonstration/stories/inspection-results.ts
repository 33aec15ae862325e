import { votes } from "../crowd";
import type { Story } from "../story";

export const inspectionResults: Story = {
  key: "inspection-results",
  steps: [
    {
      daysAgo: 64,
      by: "eli",
      ask: {
        title: "Why building inspections fail",
        body: "The list of inspections says passed or not. It does not say *why* not. I would like to see the most common reasons.",
        topic: "building",
        department: "LADBS",
        frequency: "quarterly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    {
      daysAgo: 58,
      by: "victor",
      answer: {
        to: "needs_clarification",
        body: "Inspectors write the reason as free text. We could sort those notes into about twenty reasons, but not for all kinds of work at once. Which kind matters most to you?",
      },
    },
    { daysAgo: 55, by: "eli", reply: { body: "Small house repairs, please: electric and plumbing. That is where people like me do it themselves and fail.", byLink: true } },
    { daysAgo: 44, by: "victor", answer: { to: "in_progress", body: "We have begun with electric work and plumbing in homes. The first table is for your eyes and ours, to see if the reasons make sense." } },
    ...votes("eli", 9, { from: 63, to: 6 }, { luis: "I teach young painters and electricians what to check first." }),
  ],
};
