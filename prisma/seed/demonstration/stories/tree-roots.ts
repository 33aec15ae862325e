import { votes } from "../crowd";
import type { Story } from "../story";
import { sidewalkRepairs } from "./sidewalk-repairs";

export const treeRoots: Story = {
  key: "tree-roots",
  steps: [
    {
      daysAgo: 24,
      by: "yusuf",
      ask: {
        title: "Sidewalks lifted by roots, and when they are repaired",
        body: "My mother fell over a root on our sidewalk. I would like to see which blocks are on the list for repair.",
        topic: "streets",
        department: "BSS",
        frequency: "monthly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    {
      daysAgo: 18,
      by: "mina",
      answer: {
        to: "duplicate",
        of: sidewalkRepairs.key,
        body: "Roots are the reason for most repairs, and they are on the same list that others asked for. We answer both wishes there. I hope your mother is well.",
      },
    },
    ...votes("yusuf", 8, { from: 23, to: 19 }, { ruth: "I fell, too." }),
  ],
};
