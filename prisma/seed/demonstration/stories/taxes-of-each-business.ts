import { votes } from "../crowd";
import type { Story } from "../story";

export const taxesOfEachBusiness: Story = {
  key: "taxes-of-each-business",
  steps: [
    {
      daysAgo: 287,
      by: "mei",
      ask: {
        title: "What each business pays in city tax",
        body: "We pay a lot for a small bakery. Do large chains on our street pay their share? Name and tax paid would do.",
        topic: "business",
        department: "OOF",
        frequency: "yearly",
        kind: "city_performance",
        onBehalfOf: "Corner Bakery Example",
      },
    },
    { daysAgo: 280, by: "irene", beginReview: true },
    {
      daysAgo: 266,
      by: "irene",
      answer: {
        to: "declined",
        reason: "other_law",
        body: "City law keeps each business's tax papers closed, yours too. Totals by trade and area are allowed. Please ask for them if they would help, and I will take it to Finance myself.",
      },
    },
    ...votes("mei", 9, { from: 286, to: 268 }, { luis: "Same question from painters." }),
  ],
};
