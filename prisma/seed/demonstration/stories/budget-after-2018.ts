import { votes } from "../crowd";
import type { Story } from "../story";

export const budgetAfter2018: Story = {
  key: "budget-after-2018",
  steps: [
    {
      daysAgo: 2,
      by: "priya",
      ask: {
        title: "The city's budget after 2018, as a table",
        body: "The newer budgets are long documents to read, not tables to sort. Please go on with the open budget table, one row per department and purpose.",
        topic: "city-hall",
        department: "CAO",
        frequency: "yearly",
        formats: ["csv", "xlsx"],
        period: "2019 to today",
        kind: "city_performance",
        onBehalfOf: "Example University",
      },
    },
    ...votes("priya", 5, { from: 2, to: 1 }, { eli: "I will let my class balance it." }),
  ],
};
