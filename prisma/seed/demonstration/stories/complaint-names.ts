import { votes } from "../crowd";
import type { Story } from "../story";

export const complaintNames: Story = {
  key: "complaint-names",
  steps: [
    {
      daysAgo: 111,
      by: "omar",
      ask: {
        title: "Who complained about which building",
        body: "Code enforcement cases show the building but not who complained. I would like to know if a few people make most complaints.",
        topic: "building",
        department: "LADBS",
        frequency: "once",
        formats: ["csv"],
        kind: "daily_records",
        hideName: true,
      },
    },
    {
      daysAgo: 105,
      by: "victor",
      answer: {
        to: "declined",
        reason: "personal_privacy",
        body: "We don't publish who complains. Renters must be able to report a broken stair without fear of their landlord.\n\nThe cases themselves, without names, [are public](https://data.lacity.org/d/2uz8-3tj3).",
      },
    },
    ...votes("omar", 2, { from: 110, to: 107 }),
  ],
};
