import { votes } from "../crowd";
import type { Story } from "../story";

export const busStopBenches: Story = {
  key: "bus-stop-benches",
  steps: [
    {
      daysAgo: 57,
      by: "walt",
      ask: {
        title: "Bus stops with a bench",
        body: "My knees ask before I do: which stops have a bench? I will gladly wait one stop further.",
        topic: "getting-around",
        department: "BSS",
        frequency: "yearly",
        kind: "daily_records",
      },
    },
    { daysAgo: 53, by: "walt", withdraw: true },
    ...votes("walt", 2, { from: 56, to: 54 }),
  ],
};
