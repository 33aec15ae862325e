import { votes } from "../crowd";
import type { Story } from "../story";

export const airportParking: Story = {
  key: "airport-parking",
  steps: [
    {
      daysAgo: 163,
      by: "yusuf",
      ask: {
        title: "Free parking at the airport: bring the list back",
        body: "My small app told drivers which lot had space. Last week the list disappeared from the portal, and with it my app's whole purpose. Was this meant to be?",
        topic: "getting-around",
        department: "LAWA",
        frequency: "live",
        formats: ["api"],
        kind: "daily_records",
      },
    },
    { daysAgo: 159, by: "irene", beginReview: true },
    {
      daysAgo: 148,
      by: "irene",
      answer: {
        to: "planned",
        planned: { inDays: -16, precision: "day" },
        body: "It was not meant to go without a word, and I am sorry. The old sensors were taken out while the lots are rebuilt. The new ones will be on the portal by {planned}.",
        format: "API",
      },
    },
    { daysAgo: 40, by: "irene", update: { body: "The new sensors count in five of nine lots. The airport tries the connection with us next week." } },
    ...votes("yusuf", 21, { from: 162, to: 3 }, {
      imani: "I circle for half an hour on a Friday.",
      dev: "We used it, too.",
      pete: "One lot fits my truck. I would like to know if it is full.",
    }),
  ],
};
