import { votes } from "../crowd";
import type { Story } from "../story";

export const trafficSpeeds: Story = {
  key: "traffic-speeds",
  steps: [
    {
      daysAgo: 412,
      by: "dev",
      ask: {
        title: "Traffic speeds on every street, live",
        body: "The city knows how fast cars move: one sees it on the screens. Please open it, so that local apps can show a calmer way.",
        topic: "getting-around",
        department: "LADOT",
        frequency: "live",
        formats: ["api"],
        kind: "daily_records",
      },
    },
    {
      daysAgo: 396,
      by: "marcus",
      answer: {
        to: "declined",
        reason: "trade_secret_or_licence",
        body: "Most of these speeds are bought from a company, and the contract does not let us pass them on.\n\nCars counted at crossings are ours, and [they are public](https://data.lacity.org/d/94wu-3ps3). When the contract ends we will ask for better terms.",
      },
    },
    ...votes("dev", 12, { from: 411, to: 398 }, { pete: "For trucks, a calm way saves an hour." }),
  ],
};
