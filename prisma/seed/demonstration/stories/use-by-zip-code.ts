import { votes } from "../crowd";
import type { Story } from "../story";

export const useByZipCode: Story = {
  key: "use-by-zip-code",
  steps: [
    {
      daysAgo: 533,
      by: "priya",
      ask: {
        title: "Water and power use by zip code after 2013",
        body: "Did people save water after the dry years, or only for a summer? The figures by zip code stop in 2013. Please add the years since, month by month.",
        topic: "water-and-power",
        department: "LADWP",
        frequency: "yearly",
        formats: ["csv"],
        period: "2014 to today",
        kind: "people_and_neighborhoods",
        onBehalfOf: "Example University",
      },
    },
    { daysAgo: 527, by: "ray", beginReview: true },
    { daysAgo: 507, by: "ray", answer: { to: "planned", planned: { inDays: -420, precision: "month" }, body: "We will publish water in {planned} and power after it. Zip codes with very few homes are joined." } },
    { daysAgo: 424, by: "ray", answer: { to: "release_review", body: "Water is ready for review." } },
    { daysAgo: 414, by: "odette", confirm: { reference: "LADWP-1533", note: "Zip codes with fewer than fifty homes are joined." } },
    {
      daysAgo: 402,
      by: "ray",
      answer: {
        to: "partially_fulfilled",
        datasets: ["jxff-audx"],
        body: "Water use is public up to last year. Power follows when the new meters' figures are checked.",
        format: "CSV",
        leftOut: "Power, for now",
      },
    },
    ...votes("priya", 17, { from: 532, to: 90 }, {
      lena: "Shade, heat and power belong on one map.",
      ines: "Para comparar nuestro edificio con el barrio.",
    }),
  ],
};
