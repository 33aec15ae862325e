import { votes } from "../crowd";
import type { Story } from "../story";

export const restaurantInspections: Story = {
  key: "restaurant-inspections",
  steps: [
    {
      daysAgo: 127,
      by: "eli",
      ask: {
        title: "Restaurant inspections after 2018",
        body: "The file stops in 2018. Could it go on to this year? I look up the taco stands before I bring my class.",
        topic: "health",
        department: "MAYOR",
        frequency: "monthly",
        formats: ["csv"],
        period: "2019 to today",
        kind: "daily_records",
      },
    },
    { daysAgo: 122, by: "irene", beginReview: true },
    {
      daysAgo: 113,
      by: "irene",
      answer: {
        to: "referred",
        holder: "Los Angeles County Department of Public Health",
        holderUrl: "http://publichealth.lacounty.gov",
        body: "The county inspects restaurants, not the city. The city had copied the county's file and stopped. The county publishes newer results itself, so we ask you to look there; we will not make a second copy that grows old again.",
      },
    },
    ...votes("eli", 13, { from: 126, to: 114 }, { mei: "We want to show that small kitchens do well." }),
  ],
};
