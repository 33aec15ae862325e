import { votes } from "../crowd";
import type { Story } from "../story";

export const coolPlaces: Story = {
  key: "cool-places",
  steps: [
    {
      daysAgo: 3,
      by: "rosa",
      ask: {
        title: "Places to cool down on hot days",
        body: "My neighbor is 84 and has no air conditioner. Which libraries, centers and pools are open to everyone on a hot day, until when, and is there a bus? I don't know who keeps this.",
        topic: "health",
        frequency: "daily",
        formats: ["csv"],
        kind: "people_and_neighborhoods",
      },
    },
    ...votes("rosa", 7, { from: 2, to: 1 }, { lena: "It belongs on the shade map." }),
  ],
};
