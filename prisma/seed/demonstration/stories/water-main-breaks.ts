import { votes } from "../crowd";
import type { Story } from "../story";

export const waterMainBreaks: Story = {
  key: "water-main-breaks",
  steps: [
    {
      daysAgo: 138,
      by: "walt",
      ask: {
        title: "Where water mains broke, by street",
        body: "My block had three breaks in two years. I want to know if it is only us.\n\nA list with the day, the street and how old the pipe was would be enough.",
        topic: "water-and-power",
        department: "LADWP",
        frequency: "monthly",
        formats: ["csv", "geojson"],
        period: "2015 to today",
        kind: "city_performance",
      },
    },
    { daysAgo: 134, by: "ray", beginReview: true },
    {
      daysAgo: 118,
      by: "ray",
      answer: {
        to: "declined",
        reason: "security",
        body: "We can't publish where pipes are weak: someone could use it to harm the water supply. State law lets us keep such maps private.\n\nThe number of breaks for the whole city, month by month, [is public](https://data.lacity.org/d/jz5f-87wj). If counts by zip code would help you, please ask for them: that may be possible.",
      },
    },
    ...votes("walt", 19, { from: 137, to: 120 }, { luis: "Our street was closed for two weeks. I want to know what comes next." }),
  ],
};
