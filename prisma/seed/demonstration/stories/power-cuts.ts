import { votes } from "../crowd";
import type { Story } from "../story";

export const powerCuts: Story = {
  key: "power-cuts",
  steps: [
    {
      daysAgo: 77,
      by: "dev",
      ask: {
        title: "Power cuts: when, where, how long",
        body: "One number a year for the whole city hides a lot. My uncle breathes with a machine and must know how often his area goes dark.\n\nPlease publish each cut with start, end, area and cause.",
        topic: "water-and-power",
        department: "LADWP",
        frequency: "monthly",
        formats: ["csv", "api"],
        period: "2016 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 70, by: "ray", beginReview: true },
    {
      daysAgo: 45,
      by: "ray",
      answer: {
        to: "planned",
        planned: { inDays: 62, precision: "month" },
        body: "This answer took us too long, because three teams keep three lists. They agreed on one. We will publish cuts of more than five minutes, by area, in {planned}.",
        format: "CSV",
        leftOut: "Exact lines and stations, for safety",
      },
    },
    ...votes("dev", 24, { from: 76, to: 1 }, {
      mei: "Dough does not wait. I would buy a battery if cuts are frequent.",
      ruth: "The hill goes dark in every storm.",
      carmen: "Mi mamá guarda insulina en el refrigerador.",
      dana: "Our crews check on people with machines at home when the power is out.",
    }),
  ],
};
