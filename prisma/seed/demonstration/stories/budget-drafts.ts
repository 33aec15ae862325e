import { votes } from "../crowd";
import type { Story } from "../story";

export const budgetDrafts: Story = {
  key: "budget-drafts",
  steps: [
    {
      daysAgo: 431,
      by: "colin",
      ask: {
        title: "First drafts of next year's budget",
        body: "We see the budget when it is nearly done. Please publish what each department asked for at first, with all versions.",
        topic: "city-hall",
        department: "CAO",
        frequency: "yearly",
        kind: "city_performance",
      },
    },
    { daysAgo: 422, by: "irene", beginReview: true },
    {
      daysAgo: 409,
      by: "irene",
      answer: {
        to: "declined",
        reason: "draft_or_deliberative",
        body: "Drafts are how people think aloud, and the law lets the city keep them closed until there is a proposal. When the Mayor hands the budget to the Council, each department's wishes are part of it and open to all.",
      },
    },
    ...votes("colin", 7, { from: 430, to: 412 }, { priya: "To study how budgets change." }),
  ],
};
