import { votes } from "../crowd";
import type { Story } from "../story";
import { streetlightOutages } from "./streetlight-outages";

export const darkLamps: Story = {
  key: "dark-lamps",
  steps: [
    {
      daysAgo: 51,
      by: "ruth",
      ask: {
        title: "Broken lamps in the hills",
        body: "Half of the lamps on our hill are out. I want a list of broken lamps with the day when each will be repaired.",
        topic: "streets",
        frequency: "weekly",
        area: "The hills",
        kind: "city_performance",
      },
    },
    {
      daysAgo: 46,
      by: "irene",
      answer: {
        to: "duplicate",
        of: streetlightOutages.key,
        body: "Someone asked for the same list, for the whole city, and it is planned. We will follow both wishes there. To get your own lamps repaired, please call 311.",
      },
    },
    ...votes("ruth", 3, { from: 50, to: 47 }),
  ],
};
