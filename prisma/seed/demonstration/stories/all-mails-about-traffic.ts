import { votes } from "../crowd";
import type { Story } from "../story";

export const allMailsAboutTraffic: Story = {
  key: "all-mails-about-traffic",
  steps: [
    {
      daysAgo: 449,
      by: "omar",
      ask: {
        title: "All e-mails about traffic",
        body: "Please publish every e-mail that city staff wrote about traffic since 2010.",
        topic: "city-hall",
        department: "MAYOR",
        period: "2010 to today",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 438,
      by: "irene",
      answer: {
        to: "declined",
        reason: "too_broad",
        body: "That would be millions of letters, and each would have to be read for people's private things. What would you like to learn? Ask about one street, one plan or one year, and we will gladly look.",
      },
    },
    ...votes("omar", 1, { from: 445, to: 445 }),
  ],
};
