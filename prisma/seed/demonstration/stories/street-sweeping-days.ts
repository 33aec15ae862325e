import { votes } from "../crowd";
import type { Story } from "../story";

export const streetSweepingDays: Story = {
  key: "street-sweeping-days",
  steps: [
    {
      daysAgo: 206,
      by: "ruth",
      ask: {
        title: "Street sweeping days by address",
        body: "I paid four tickets this year because the sign on my street is gone. A list by address would let my phone remind me the night before.",
        topic: "streets",
        department: "BSS",
        frequency: "monthly",
        formats: ["csv", "api"],
        kind: "daily_records",
      },
    },
    {
      daysAgo: 199,
      by: "mina",
      answer: { to: "needs_clarification", body: "We keep sweeping days by route, not by address. Would the routes as a map, with day and hour, do for your reminder?" },
    },
    { daysAgo: 196, by: "ruth", reply: { body: "Yes. A map of the routes is fine: an app can look up the address by itself.", byLink: true } },
    { daysAgo: 188, by: "mina", answer: { to: "in_progress", body: "Good. We are drawing the routes that have signs, with their days and hours, and check each one on the street." } },
    { daysAgo: 90, by: "ana", answer: { to: "release_review", body: "The routes are checked and go to the reviewers." } },
    { daysAgo: 74, by: "odette", confirm: { reference: "BSS-1902", note: "Routes and hours only." } },
    {
      daysAgo: 63,
      by: "ana",
      answer: {
        to: "fulfilled",
        datasets: ["krk7-ayq2"],
        body: "All signed routes are public, with day and hour. We renew the list when a route changes. Please tell us if your street is wrong.",
        format: "CSV",
        leftOut: "Streets without a sign, which have no fixed day",
      },
    },
    ...votes("ruth", 22, { from: 205, to: 65 }, {
      lena: "I will make the reminder, free for all.",
      luis: "I drive for a living and sleep in the day.",
      joaquin: "Para mover el carrito a tiempo.",
    }),
  ],
};
