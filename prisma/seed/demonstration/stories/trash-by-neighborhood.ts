import { votes } from "../crowd";
import type { Story } from "../story";

export const trashByNeighborhood: Story = {
  key: "trash-by-neighborhood",
  steps: [
    {
      daysAgo: 123,
      by: "soyoung",
      ask: {
        title: "How much trash each neighborhood makes",
        body: "Our school wants to throw away less than last year and compare with the streets around it. Tons by neighborhood and month, please.",
        topic: "trash",
        department: "LASAN",
        frequency: "monthly",
        formats: ["csv"],
        kind: "people_and_neighborhoods",
      },
    },
    { daysAgo: 119, by: "grant", beginReview: true },
    {
      daysAgo: 108,
      by: "grant",
      answer: {
        to: "declined",
        reason: "not_collected",
        body: "We don't have this. A truck fills up in several neighborhoods and is weighed once, at the end of its route.\n\nWe do know the tons each collection yard brings in, for [furniture, electronics and appliances](https://data.lacity.org/d/qwh3-ax8z). Your school could weigh its own bins: our recycling team lends scales.",
      },
    },
    ...votes("soyoung", 9, { from: 122, to: 110 }, { grace: "For a lesson on what happens to our trash." }),
  ],
};
