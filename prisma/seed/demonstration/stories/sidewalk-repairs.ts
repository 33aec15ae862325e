import { votes } from "../crowd";
import type { Story } from "../story";

export const sidewalkRepairs: Story = {
  key: "sidewalk-repairs",
  steps: [
    {
      daysAgo: 32,
      by: "hana",
      ask: {
        title: "Sidewalk repairs by block",
        body: "I push a stroller to the crossing and turn back at the same broken slab every day. Is it on a list? When is its turn?\n\nPlease show repairs that are **asked for, planned and done**, by block.",
        topic: "streets",
        department: "BSS",
        frequency: "monthly",
        formats: ["csv", "geojson"],
        kind: "city_performance",
      },
    },
    { daysAgo: 29, by: "mina", beginReview: true },
    { daysAgo: 12, by: "marta", takeBack: "vote" },
    ...votes("hana", 19, { from: 31, to: 1 }, {
      soyoung: "My mother uses a wheelchair. We would choose our way by it.",
      walt: "To see which blocks wait longest, and tell my council.",
    }),
  ],
};
