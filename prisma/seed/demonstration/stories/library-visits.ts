import { votes } from "../crowd";
import type { Story } from "../story";

export const libraryVisits: Story = {
  key: "library-visits",
  steps: [
    {
      daysAgo: 25,
      by: "grace",
      ask: {
        title: "Library visits by branch and hour",
        body: "We plan homework help after school. We need to know when each branch is full, so that we send people where there is a free table.\n\nA normal week per branch would do, hour by hour.",
        topic: "culture",
        department: "LAPL",
        frequency: "quarterly",
        formats: ["csv", "xlsx"],
        kind: "city_performance",
      },
    },
    { daysAgo: 20, by: "june", beginReview: true },
    { daysAgo: 4, by: "june", extend: { reason: "consultation", note: "The counters at the doors are another office’s, and it has to agree first." } },
    ...votes("grace", 15, { from: 24, to: 1 }, {
      carmen: "Doy clases de inglés y busco una sala tranquila.",
      soyoung: "I study there at night and would choose the quietest branch.",
    }),
  ],
};
