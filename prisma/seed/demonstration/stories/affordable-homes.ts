import { votes } from "../crowd";
import type { Story } from "../story";

export const affordableHomes: Story = {
  key: "affordable-homes",
  steps: [
    {
      daysAgo: 60,
      by: "nora",
      ask: {
        title: "Affordable homes being built, and when they open",
        body: "Families ask us every week where they can apply. The public list says what was built, not what comes.\n\nWe need address, number of homes, for which income, and the month when people can apply.",
        topic: "housing",
        department: "LAHD",
        frequency: "monthly",
        formats: ["csv", "xlsx"],
        period: "The next three years",
        kind: "people_and_neighborhoods",
        onBehalfOf: "Example Tenants Together",
      },
    },
    { daysAgo: 57, by: "clara", beginReview: true },
    {
      daysAgo: 43,
      by: "clara",
      answer: {
        to: "in_progress",
        planned: { inDays: 72, precision: "month" },
        body: "Yes. We are asking each builder to confirm the month. The list comes out in {planned} and then every month.",
        format: "CSV and Excel",
        leftOut: "Projects without a permit yet",
      },
    },
    ...votes("nora", 21, { from: 59, to: 2 }, {
      carmen: "Llevo tres años en listas de espera.",
      grace: "Students ask me where their families could live.",
      mei: "My bakers drive an hour to work.",
    }),
  ],
};
