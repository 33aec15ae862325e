import { votes } from "../crowd";
import type { Story } from "../story";

export const speedBumps: Story = {
  key: "speed-bumps",
  steps: [
    {
      daysAgo: 4,
      by: "nadia",
      ask: {
        title: "Speed bumps: asked for, granted, built",
        body: "We collected forty names for a speed bump two years ago. Which streets asked, which got a yes, and how long did it take?",
        topic: "streets",
        department: "LADOT",
        frequency: "yearly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    ...votes("nadia", 10, { from: 4, to: 1 }, { hana: "Right by a school, please." }),
  ],
};
