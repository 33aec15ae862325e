import { votes } from "../crowd";
import type { Story } from "../story";

export const noiseByBlock: Story = {
  key: "noise-by-block",
  steps: [
    {
      daysAgo: 322,
      by: "soyoung",
      ask: {
        title: "Noise on every block, hour by hour",
        body: "I study with the window shut. How loud is each block by day and by night?",
        topic: "health",
        frequency: "live",
        kind: "people_and_neighborhoods",
      },
    },
    {
      daysAgo: 309,
      by: "irene",
      answer: {
        to: "declined",
        reason: "not_feasible",
        body: "Nobody in the city measures noise street by street, and tens of thousands of microphones would hear more than noise. Around the airport noise is measured: if that would help, please ask for it.",
      },
    },
    ...votes("soyoung", 14, { from: 321, to: 311 }, { walt: "The new road is louder than they said." }),
  ],
};
