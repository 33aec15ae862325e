import { votes } from "../crowd";
import type { Story } from "../story";

export const shopsByStreet: Story = {
  key: "shops-by-street",
  steps: [
    {
      daysAgo: 88,
      by: "mei",
      ask: {
        title: "Shops on each street",
        body: "I am looking for a street without a bakery for our second one. Is there a list of businesses by street and trade? I don't know who keeps it.",
        topic: "business",
        frequency: "monthly",
        formats: ["xlsx"],
        kind: "daily_records",
        onBehalfOf: "Corner Bakery Example",
      },
    },
    { daysAgo: 86, by: "irene", route: "OOF" },
    {
      daysAgo: 84,
      by: "irene",
      answer: {
        to: "already_published",
        datasets: ["6rrh-rzua"],
        body: "The Office of Finance keeps this list and it is public. Each business has an address and a trade code; bakeries that sell to people are under retail bakeries. Good luck with your second shop.",
      },
    },
    {
      daysAgo: 79,
      by: "irene",
      correct: {
        wrong: "Bakeries were in the wrong group.",
        body: "The Office of Finance keeps this list and it is public. Each business has an address and a trade code; bakeries that sell to people are under food stores, not under retail bakeries. Good luck with your second shop.",
      },
    },
    ...votes("mei", 4, { from: 87, to: 85 }),
  ],
};
