import { votes } from "../crowd";
import type { Story } from "../story";

export const meteredParkingRules: Story = {
  key: "metered-parking-rules",
  steps: [
    {
      daysAgo: 192,
      by: "mei",
      ask: {
        title: "Parking meters with price, hours and time limit",
        body: "People ask at our counter how long they may park outside, and the four meters say four things. A list of all meters with their rules would let us print the right sign.",
        topic: "getting-around",
        department: "LADOT",
        frequency: "yearly",
        formats: ["csv", "xlsx"],
        kind: "daily_records",
        onBehalfOf: "Corner Bakery Example",
      },
    },
    { daysAgo: 187, by: "marcus", answer: { to: "in_progress", body: "We have this list for our own crews. We are taking out the lock codes and will hand the rest to the reviewers next week." } },
    { daysAgo: 179, by: "marcus", answer: { to: "release_review", body: "The list goes to the reviewers." } },
    { daysAgo: 174, by: "samira", confirm: { reference: "LADOT-1749", note: "Lock codes are gone from every row. I checked." } },
    {
      daysAgo: 170,
      by: "marcus",
      answer: { to: "fulfilled", datasets: ["s49e-q6j2"], body: "Here are all meters with price, hours and time limit.", format: "CSV", leftOut: "Lock codes" },
    },
    ...votes("mei", 12, { from: 191, to: 172 }, { kofi: "I deliver and need to know where I may stop for ten minutes." }),
  ],
};
