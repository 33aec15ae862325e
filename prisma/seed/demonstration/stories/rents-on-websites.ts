import { votes } from "../crowd";
import type { Story } from "../story";

export const rentsOnWebsites: Story = {
  key: "rents-on-websites",
  steps: [
    {
      daysAgo: 371,
      by: "ravi",
      ask: {
        title: "Rents that websites ask for, by area",
        body: "What does a room cost in each area? The big rental websites know. Could the city publish it?",
        topic: "housing",
        department: "LAHD",
        frequency: "monthly",
        kind: "people_and_neighborhoods",
      },
    },
    {
      daysAgo: 363,
      by: "clara",
      answer: {
        to: "declined",
        reason: "not_a_city_record",
        body: "Those figures belong to the websites; the city does not have them. The census asks people what rent they pay, area by area, and publishes it every year. That may answer your question.",
      },
    },
    ...votes("ravi", 8, { from: 370, to: 365 }),
  ],
};
