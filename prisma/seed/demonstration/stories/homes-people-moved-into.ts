import { votes } from "../crowd";
import type { Story } from "../story";

export const homesPeopleMovedInto: Story = {
  key: "homes-people-moved-into",
  steps: [
    {
      daysAgo: 112,
      by: "nora",
      ask: {
        title: "New homes that people have really moved into",
        body: "A permit is only a wish. We want to see which new buildings got the paper that lets people move in, and how many homes each has.",
        topic: "building",
        department: "LADBS",
        frequency: "monthly",
        formats: ["csv"],
        period: "2016 to today",
        kind: "city_performance",
        onBehalfOf: "Example Tenants Together",
      },
    },
    { daysAgo: 108, by: "victor", beginReview: true },
    {
      daysAgo: 99,
      by: "victor",
      answer: { to: "planned", planned: { inDays: -62, precision: "day" }, body: "We give these papers every day and will publish the list by {planned}." },
    },
    {
      daysAgo: 66,
      by: "victor",
      replan: {
        planned: { inDays: -24, precision: "day" },
        reason: "The number of homes stands on a second form that has to be joined first.",
        body: "We need more time: the number of homes stands on another form. Our new date is {planned}.",
      },
    },
    { daysAgo: 49, by: "victor", answer: { to: "release_review", body: "Both forms are joined now. The reviewers have the list." } },
    { daysAgo: 41, by: "odette", confirm: { reference: "LADBS-2051", note: "Owners' names are left out." } },
    {
      daysAgo: 32,
      by: "victor",
      // The day it is out nothing lists it: the next reading finds it.
      answer: {
        to: "fulfilled",
        onPortal: { address: "https://data.lacity.org/d/3f9m-afei", title: "Certificates of occupancy with the number of homes" },
        body: "The list is public, with the number of homes. Sorry for the wait.",
        format: "CSV",
        leftOut: "Owners' names",
      },
    },
    ...votes("nora", 18, { from: 111, to: 34 }, { grace: "To see where new pupils will come from.", luis: "New homes need paint." }),
  ],
};
